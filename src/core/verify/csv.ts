/** Reads a table that is written as RFC 4180 has it; throws where a quote is not closed or stands astray. */
export function parseCsv(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  for (;;) {
    const quoted = text[at] === '"';
    const end = quoted ? closingQuote(text, at) : endOfCell(text, at);
    line.push(quoted ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, end));
    at = quoted ? end + 1 : end;
    if (text[at] === ',') {
      at += 1;
      continue;
    }
    if (at < text.length && !text.startsWith('\r\n', at)) throw new Error(`There is no comma or line end at position ${at}.`);
    lines.push(line);
    line = [];
    at += 2;
    if (at >= text.length) break;
  }
  return lines;
}

function closingQuote(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  if (at < 0) throw new Error(`The quote at position ${opening} is not closed.`);
  return at;
}

function endOfCell(text: string, start: number): number {
  const match = /[",]|\r\n/g;
  match.lastIndex = start;
  const found = match.exec(text);
  if (found?.[0] === '"') throw new Error(`A quote stands inside a cell at position ${found.index}.`);
  return found?.index ?? text.length;
}
