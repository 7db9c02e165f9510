import type { Check } from './check.ts';

/** A text stands in a language that its advisory does not list. */
export const unlistedText: Check = {
  id: 'advisory/unlisted-text',
  severity: 'error',
  run(model, report) {
    for (const { id, languages, sourceLanguage, stubs, texts } of model.advisories) {
      for (const { language, origin } of texts.values()) {
        if (languages.includes(language) || language === sourceLanguage) continue;
        report(origin.locate(), {
          message: `This is a text in ${language}, but ${id} does not list that language.`,
          why: 'A text that is not finished could be published by accident.',
          mend: `Add \`${language}\` to \`languages\` in \`advisory.yaml\`. Or keep the text elsewhere until it is ready, and leave \`title\`, \`slug\` and \`summary\` here: that is a stub.`,
        });
      }
      for (const { language, body } of stubs.values()) {
        if (body.source.trim() === '') continue;
        report(body.at(body.source.search(/\S/)), {
          message: `Here stands a text below the summary in ${language}, but ${id} does not list that language.`,
          why: 'It would be lost: a stub shows readers the title and the summary alone.',
          mend: `Take the text out. Or write the whole advisory, with \`inShort\`, \`actions\`, \`revisions\` and \`translation\`, and add \`${language}\` to \`languages\` in \`advisory.yaml\`.`,
        });
      }
    }
  },
};
