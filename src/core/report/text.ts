import { docsPage, type Diagnostic } from '../diagnostic.ts';

/** Wraps a text in terminal colour, or leaves it as it is. */
type Paint = (text: string, colour: 'red' | 'yellow' | 'dim' | 'bold') => string;

const CODES = { red: '31', yellow: '33', dim: '2', bold: '1' } as const;
const coloured: Paint = (text, colour) => `\u001B[${CODES[colour]}m${text}\u001B[0m`;
const plain: Paint = (text) => text;

/** Diagnostics for a person at a terminal, with a count at the end. */
export function reportText(diagnostics: readonly Diagnostic[], options: { readonly colour: boolean }): string {
  const paint = options.colour ? coloured : plain;
  const blocks = diagnostics.map((diagnostic) => block(diagnostic, paint));
  return [...blocks, summary(diagnostics, paint)].join('\n');
}

function block({ file, line, column, severity, code, message, why, mend }: Diagnostic, paint: Paint): string {
  const lines = [
    `${paint(`${visible(file)}:${line}:${column}`, 'bold')}  ${paint(severity, severity === 'error' ? 'red' : 'yellow')}  ${code}`,
    `  ${visible(message)}`,
  ];
  if (why) lines.push(`  ${visible(why)}`);
  if (mend) lines.push(`  Mend: ${visible(mend)}`);
  lines.push(paint(`  More: ${docsPage(code)}`, 'dim'), '');
  return lines.join('\n');
}

function summary(diagnostics: readonly Diagnostic[], paint: Paint): string {
  if (diagnostics.length === 0) return 'No problems found.\n';
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  return `${paint(`${count(errors, 'error')}, ${count(warnings, 'warning')}`, errors > 0 ? 'red' : 'yellow')}\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Quoted content may hold anything: control and direction characters are written as their code points. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u200B\u2060\uFEFF]/gu, (character) => `\\u{${(character.codePointAt(0) as number).toString(16)}}`);
}
