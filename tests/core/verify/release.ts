import type { Release } from '../../../src/core/verify/verifier.ts';
import { build, modelOf, SMALL_SITE } from '../emit/built.ts';

/** A release that is in memory. */
export function releaseOf(files: Readonly<Record<string, string>>): Release {
  const text = (path: string): string => {
    const found = files[path];
    if (found === undefined) throw new Error(`The release has no file ${path}.`);
    return found;
  };
  return { paths: Object.keys(files).sort(), text, bytes: (path) => Buffer.from(text(path)) };
}

/** The feeds of the small site, sound as they were written. */
export const SOUND: Readonly<Record<string, string>> = Object.fromEntries([...(await build(await modelOf(SMALL_SITE)))].map(([path, { body }]) => [path, body]));

/** The same feeds with one file changed, added, or taken away. */
export function broken(path: string, change: (text: string) => string | undefined): Release {
  const { [path]: before = '', ...rest } = SOUND;
  const after = change(before);
  if (after === before) throw new Error(`The change to ${path} changes nothing.`);
  return releaseOf(after === undefined ? rest : { ...rest, [path]: after });
}

/** A findable summary of findings: file, line and message. */
export function said(diagnostics: readonly { file: string; line: number; message: string }[]): string[] {
  return diagnostics.map(({ file, line, message }) => `${file}:${line} ${message}`);
}
