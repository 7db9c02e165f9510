import type { Path } from '../parse/document.ts';
import type { Check } from './check.ts';

/** The publisher has no name, description or contact words in a language of the site. */
export const untranslatedPublisher: Check = {
  id: 'site/untranslated-publisher',
  severity: 'error',
  run({ publisher }, report) {
    const fields: [Path, Readonly<Record<string, string>>][] = [
      [['name'], publisher.name],
      [['about'], publisher.about],
      [['contact', 'report'], publisher.contact.report],
    ];
    for (const [path, words] of fields) {
      for (const language of publisher.languages) {
        if (Object.hasOwn(words, language)) continue;
        report(publisher.origin.locate(path, 'key'), {
          message: `\`${path.join('.')}\` has no words in ${language}.`,
          why: `Readers of /${language}/ would not see who publishes, or whom to turn to.`,
          mend: `Add \`${language}:\` to \`${path.join('.')}\`.`,
        });
      }
    }
  },
};
