/**
 * Widths of characters as parts of the size of the type, for a machine without fonts. They are those of the widest faces
 * in use (such as Verdana and DejaVu Sans), so that a line that fits here fits on any screen.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Me}\p{Cf}]/u, 0],
  [/[ijl'’‘]/, 0.36],
  [/[ frtI.,:;!·|()[\]\-/“”]/, 0.46],
  [/[mMW@%…—→]/, 1.08],
  [/[\p{Lu}w"&+<>=#~_]/u, 0.84],
  [/[\u{20}-\u{2FF}\u{370}-\u{52F}\u{2000}-\u{206F}]/u, 0.64],
];

/** Scripts without a measure here, and signs such as emoji, are as wide as they are high or a little wider. */
const OTHER = 1.2;
const BOLD = 1.12;

/** The width of a line in pixels, generously. */
export function textWidth(line: string, size: number, bold = false): number {
  let width = 0;
  for (const character of line) width += WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER;
  return width * size * (bold ? BOLD : 1);
}

/** Breaks words into lines that fit, at spaces; a word that is too long by itself is cut. */
export function wrapped(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size, bold) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const character of word) {
      if (line !== '' && textWidth(line + character, size, bold) > width) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  return [...lines, line];
}
