/** How bad a finding is. An error stops the build; a warning is shown and the build goes on. */
export type Severity = 'error' | 'warning';

/** A place in a source file: path relative to the site's root, line and column counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * What is wrong, for the person who must mend it: full sentences, no jokes, no position in the text.
 *
 * `message` says what was found in the writer's words, `why` what a reader or a partner would suffer,
 * `mend` the shortest way to put it right.
 */
export interface Finding {
  readonly message: string;
  readonly why?: string;
  readonly mend?: string;
}

/** One finding at one place. `code` is permanent and two-part, such as `advisory/missing-translation`. */
export interface Diagnostic extends Place, Finding {
  readonly severity: Severity;
  readonly code: string;
}

/** The page that explains a code, relative to the repository of Seinpost. */
export function docsPage(code: string): string {
  if (code.startsWith('release/')) return 'docs/feeds/verification.md';
  return `docs/checks/${code.startsWith('stix/') ? 'stix' : code.slice(code.indexOf('/') + 1)}.md`;
}

/** Orders findings by file, line, column and code: the order in which an author works through them. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return byCodeUnit(a.file, b.file) || a.line - b.line || a.column - b.column || byCodeUnit(a.code, b.code) || byCodeUnit(a.message, b.message);
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

/** Compares by UTF-16 code unit, so that the order is the same under every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
