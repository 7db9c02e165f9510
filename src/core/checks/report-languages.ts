import type { Advisory, Origin } from '../model/model.ts';
import type { Path } from '../parse/document.ts';
import type { Report } from './check.ts';

/** A text that stands once per language, with its path in the document. */
interface Field {
  readonly path: Path;
  readonly words: Readonly<Record<string, string>>;
}

/** Reports texts that lack words in a language of their advisory, and words in a language that is none; `why` is what a reader would miss. */
export function reportLanguages({ id, languages, sourceLanguage }: Advisory, origin: Origin, fields: Iterable<Field>, why: string, report: Report): void {
  const expected = new Set([sourceLanguage, ...languages]);
  for (const { path, words } of fields) {
    for (const language of expected) {
      if (Object.hasOwn(words, language)) continue;
      report(origin.locate(path, 'key'), { message: `These words are missing in ${language}.`, why, mend: `Add \`${language}:\` beside the other languages.` });
    }
    for (const language of Object.keys(words)) {
      if (expected.has(language)) continue;
      report(origin.locate([...path, language], 'key'), {
        message: `${id} does not stand in ${language}.`,
        why: 'Nobody would see these words.',
        mend: `Add \`${language}\` to \`languages\` in \`advisory.yaml\`, or take these words out.`,
      });
    }
  }
}
