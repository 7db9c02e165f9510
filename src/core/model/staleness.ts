import type { Advisory, AdvisoryText } from './model.ts';
import { sectionHashes, type Translatable } from './text-hash.ts';
import { addDuration, isAfter } from './time.ts';

/** How a translation differs from the text that it was made of. */
export interface Staleness {
  /** The newer text. */
  readonly source: AdvisoryText;
  /** Ids of the sections of the source that have changed or come since, in its order; empty where the translation does not keep their hashes. */
  readonly changed: readonly string[];
  /** Ids of sections that the source no longer has. */
  readonly gone: readonly string[];
}

/** What has changed in the source since a translation was made of it; undefined where the two agree, and for the source itself. */
export function staleness({ sourceLanguage, texts }: Pick<Advisory, 'sourceLanguage' | 'texts'>, { language, translation }: AdvisoryText): Staleness | undefined {
  const source = texts.get(sourceLanguage);
  if (!source || !translation || language === sourceLanguage || translation.of !== sourceLanguage || translation.hash === source.hash) return undefined;
  return { source, ...changedSections(source, translation.sections) };
}

/** The sections of a source whose hashes are not those that its translation keeps. */
export function changedSections(source: AdvisoryText, known: Readonly<Record<string, string>> | undefined): Pick<Staleness, 'changed' | 'gone'> {
  if (!known) return { changed: [], gone: [] };
  const present = sectionHashes(source);
  return {
    changed: [...present].flatMap(([id, hash]) => (Object.hasOwn(known, id) && known[id] === hash ? [] : [id])),
    gone: Object.keys(known).filter((id) => !present.has(id)),
  };
}

/** Whether an advisory is urgent and published, and its newest revision more than 24 hours old: no translation may still be behind. */
export function mustBeTranslated({ status, updated, urgency }: Pick<Advisory, 'status' | 'updated' | 'urgency'>, asOf: string): boolean {
  return status === 'published' && urgency === 'urgent' && isAfter(asOf, addDuration(updated, 'P1D'));
}

const PLAIN_KEY = /^(?!(?:null|true|false)$)[a-z][a-z0-9-]*$/;

/** The line of front matter that says: this translates the source as it stands now. */
export function translationLine(source: Translatable & Pick<AdvisoryText, 'language' | 'hash'>): string {
  const sections = [...sectionHashes(source)].map(([id, hash]) => `${PLAIN_KEY.test(id) ? id : JSON.stringify(id)}: "${hash}"`);
  return `translation: { of: ${source.language}, hash: "${source.hash}", sections: { ${sections.join(', ')} } }`;
}
