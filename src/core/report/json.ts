import { docsPage, type Diagnostic } from '../diagnostic.ts';

/** Diagnostics for tools: one JSON document with a list of findings. */
export function reportJson(diagnostics: readonly Diagnostic[]): string {
  return `${JSON.stringify({ diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, docs: docsPage(diagnostic.code) })) }, null, 2)}\n`;
}
