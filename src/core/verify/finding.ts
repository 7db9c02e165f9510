import type { Diagnostic, Finding } from '../diagnostic.ts';

/** A finding of a verifier in a built file. */
export function finding(verifier: string, file: string, found: Finding, line = 1, column = 1): Diagnostic {
  return { file, line, column, severity: 'error', code: `release/${verifier}`, ...found };
}

/** The line, counted from 1, on which a position of a text lies. */
export function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
