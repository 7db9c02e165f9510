import { advisoryPath } from '../../core/model/addresses.ts';
import type { Advisory } from '../../core/model/model.ts';
import { strings } from '../../i18n/index.ts';

/** What readers keep or pass on of an advisory: all of it on paper or as one page, a card to hang on a wall, or words for a chat. */
export type KeptKind = 'pdf' | 'copy' | 'card' | 'text';

/** A file of an advisory for readers to keep, in one language. */
export interface KeptFile {
  readonly kind: KeptKind;
  /** Address from the root of the site. It is the same for every revision: who follows an old link gets what holds now. */
  readonly address: string;
  /** Absent for a copy of the page, which is made from the page that names it. */
  readonly bytes?: number;
}

/** The address of a file to keep. The number and the language stand in its name, for it will lie among other files. */
export function keptPath(kind: KeptKind, advisory: Advisory, language: string): string {
  const { cardFile, textFile } = strings(language).documents;
  const name = { pdf: `${advisory.id}.${language}.pdf`, copy: `${advisory.id}.${language}.html`, card: `${advisory.id}-${cardFile}.${language}.pdf`, text: `${textFile}.txt` }[kind];
  return `${advisoryPath(advisory, language)}${name.toLowerCase()}`;
}

const KINDS: readonly KeptKind[] = ['pdf', 'copy', 'card', 'text'];

/** Handed from the integration to the pages as the model is, see `current-model.ts`. */
const SLOT = Symbol.for('seinpost.kept-files');
const holder = globalThis as { [SLOT]?: ReadonlyMap<string, KeptFile> | undefined };

/** The files of this build; a preview has none. */
export function setKeptFiles(files: readonly KeptFile[]): void {
  holder[SLOT] = new Map(files.map((file) => [file.address, file]));
}

/** The files of this build for an advisory in a language, in the order in which pages offer them. */
export function keptFiles(advisory: Advisory, language: string): readonly KeptFile[] {
  return KINDS.flatMap((kind) => holder[SLOT]?.get(keptPath(kind, advisory, language)) ?? []);
}
