import type { Diagnostic } from '../diagnostic.ts';
import type { MarkdownDocument } from '../parse/front-matter.ts';
import type { Sources } from '../parse/sources.ts';
import { AdvisoryStubSchema, AdvisoryTextSchema } from '../schema/advisory.ts';
import { validateShape } from '../schema/validate.ts';
import type { AdvisoryStub, AdvisoryText } from './model.ts';
import { originOf } from './origin.ts';
import { textHash } from './text-hash.ts';

/** The words of one advisory by language: whole texts, and stubs where a translation is still to come. */
export interface AdvisoryWords {
  readonly texts: Map<string, AdvisoryText>;
  readonly stubs: Map<string, AdvisoryStub>;
}

/** Fields of a whole text; front matter without any of them is that of a stub. */
const WHOLE = ['inShort', 'actions', 'revisions', 'translation'];

/** The words of every advisory, by its folder. */
export function buildTexts(sources: Pick<Sources, 'texts' | 'advisories'>, diagnostics: Diagnostic[], unreadable: Set<string>): Map<string, AdvisoryWords> {
  const words = new Map<string, AdvisoryWords>();
  for (const { name, language, document } of sources.texts) {
    const { front, body } = document;
    const { texts, stubs } = words.get(name) ?? { texts: new Map<string, AdvisoryText>(), stubs: new Map<string, AdvisoryStub>() };
    words.set(name, { texts, stubs });
    const origin = originOf(front);
    if (isStub(document, () => languagesOf(sources, name).includes(language))) {
      const { value, diagnostics: found } = validateShape(AdvisoryStubSchema, front);
      diagnostics.push(...found);
      if (value) stubs.set(language, Object.freeze({ ...value, language, body, origin }));
      else unreadable.add(front.file);
    } else {
      const { value, diagnostics: found } = validateShape(AdvisoryTextSchema, front);
      diagnostics.push(...found);
      if (value) texts.set(language, Object.freeze({ ...value, translation: value.translation, language, body, hash: textHash(value, body.source), origin }));
      else unreadable.add(front.file);
    }
  }
  return words;
}

/** Below the front matter of a stub something may stand by mistake; in a language that is promised in full it is a text that lacks fields. */
function isStub({ front: { data }, body }: MarkdownDocument, isPromised: () => boolean): boolean {
  if (typeof data !== 'object' || data === null || WHOLE.some((field) => Object.hasOwn(data, field))) return false;
  return body.source.trim() === '' || !isPromised();
}

/** The languages in which an advisory is to stand in full, whatever the shape of the rest of its facts. */
function languagesOf({ advisories }: Pick<Sources, 'advisories'>, folder: string): readonly unknown[] {
  const languages = (advisories.get(folder)?.data as { languages?: unknown } | null | undefined)?.languages;
  return Array.isArray(languages) ? languages : [];
}
