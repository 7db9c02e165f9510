import type { Diagnostic } from '../diagnostic.ts';

/**
 * Diagnostics as workflow commands (`::error file=…,line=…`), which code forges show beside the line of a change.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function reportAnnotations(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((diagnostic) => `${annotation(diagnostic)}\n`).join('');
}

function annotation({ file, line, column, severity, code, message, why, mend }: Diagnostic): string {
  const text = [message, why, mend && `Mend: ${mend}`].filter(Boolean).join('\n');
  return `::${severity} file=${property(file)},line=${line},col=${column},title=${property(code)}::${data(text)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
