/** What stands in a cell; null is an empty cell. */
export type Cell = string | number | boolean | null;

/**
 * Writes a table as RFC 4180 has it, line by line: a header of column names, cells quoted where they must be, CRLF after
 * every line. A quote inside a cell is doubled.
 *
 * Cells are exact, for machines: one that begins with `=` is not defused for spreadsheet programs, since a changed value
 * would no longer match.
 */
export function* csvDocument<Column extends string>(columns: readonly Column[], rows: Iterable<Readonly<Record<Column, Cell>>>): Generator<string> {
  yield line(columns);
  for (const row of rows) yield line(columns.map((column) => row[column]));
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(written).join(',')}\r\n`;
}

/** Spaces at an end are part of a cell (section 2, rule 4); quotes keep readers that trim from losing them. */
function written(cell: Cell): string {
  const text = cell === null ? '' : String(cell).toWellFormed();
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
