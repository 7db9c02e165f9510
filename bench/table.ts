import type { Measurement } from './run-stage.ts';
import type { StageName } from './stages.ts';

const TITLES: Record<StageName, string> = {
  compile: 'Compile',
  feeds: 'Compile, write feeds',
  build: 'Whole build',
  bare: 'Bare Astro build',
};

/** A Markdown table of the stages, with the whole build against the bare one at its foot. */
export function table(results: ReadonlyMap<StageName, Measurement>): string {
  const rows = [['Stage', 'Wall s', 'User s', 'Peak MiB']];
  for (const [stage, { wallSeconds, userSeconds, peakMebibytes }] of results) {
    rows.push([TITLES[stage], wallSeconds.toFixed(1), userSeconds.toFixed(1), peakMebibytes.toFixed(0)]);
  }
  const [build, bare] = [results.get('build'), results.get('bare')];
  if (build && bare) {
    const ratio = (quantity: keyof Measurement) => `${(build[quantity] / bare[quantity]).toFixed(2)} ×`;
    rows.push(['Whole build : bare Astro', ratio('wallSeconds'), ratio('userSeconds'), ratio('peakMebibytes')]);
  }
  return markdownTable(rows);
}

/** Rows as a Markdown table, the first row its head; all columns but the first to the right. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const padded = (cell: string, column: number) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0));
  const line = (cells: readonly string[]) => `| ${cells.map(padded).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.slice(1).map(line)].join('\n');
}
