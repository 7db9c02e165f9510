import { inlineTexts } from '../model/inline-texts.ts';
import { directivesOf } from '../parse/directives.ts';
import type { Check } from './check.ts';

/** No text of an advisory cites one of its sources. */
export const unusedSource: Check = {
  id: 'advisory/unused-source',
  severity: 'warning',
  run(model, report) {
    const cited = new Set<string>();
    for (const { markdown, advisory } of inlineTexts(model)) {
      for (const { name, label } of directivesOf(markdown)) {
        if (name === 'cite') for (const id of label.trim().split(/\s+/)) cited.add(`${advisory?.origin.file} ${id}`);
      }
    }
    for (const { sources, texts, languages, origin } of model.advisories) {
      // A text that is missing or broken may be the one that cites it.
      if (languages.some((language) => !texts.has(language))) continue;
      for (const [index, { id }] of sources.entries()) {
        if (cited.has(`${origin.file} ${id}`)) continue;
        report(origin.locate(['sources', index]), {
          message: `No text cites the source \`${id}\`.`,
          why: 'Readers see it in the list of sources and cannot tell what it supports.',
          mend: `Write \`:cite[${id}]\` after what it says, or take the source out.`,
        });
      }
    }
  },
};
