import { readFileSync } from 'node:fs';
import type { SourceFile } from './source-files.ts';

/** A file of Seinpost's own styles, named by its path in this repository. It is part of the program, so it is read once. */
function ownStyle(name: string): SourceFile {
  return { path: `src/styles/${name}`, text: readFileSync(new URL(`../../styles/${name}`, import.meta.url), 'utf8') };
}

/** Every role that the styles ask for, with the value that it has without a publisher's theme. */
export const OWN_TOKENS = ownStyle('tokens.css');

/** What changes for a reader who has set more contrast on their own device. */
export const READER_STYLES = ownStyle('reader.css');
