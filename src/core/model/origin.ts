import type { DataDocument, Path } from '../parse/document.ts';
import type { Origin } from './model.ts';

/** The origin of a part of a document: paths that are asked of it begin at `base`. */
export function originOf(document: DataDocument, base: Path = []): Origin {
  return { file: document.file, locate: (path = [], part) => document.locate([...base, ...path], part) };
}

/** The folder of a file, such as that in which all files of an advisory stand. */
export function folderOf({ file }: Pick<Origin, 'file'>): string {
  return file.slice(0, file.lastIndexOf('/'));
}
