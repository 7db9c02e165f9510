import { renderInline, renderMarkdown, type RenderContext } from '../../core/model/render-markdown.ts';
import type { MarkdownText } from '../../core/parse/markdown.ts';

const TABLE = /<div class="table-region"[^>]*?aria-label="([^"]*)"[^>]*>\s*<table>(.*?)<\/table>\s*<\/div>/gs;

/** Line ends that the engine puts between blocks: nobody sees them, and each costs the reader a byte. */
const BETWEEN_BLOCKS = />\n(?=<\/?(?:t[rdh]|t(?:head|body|able)|[uo]l|li|p|div|h\d)\b)/g;

/**
 * A text as the pages of the site show it. Its tables do not scroll sideways: on a phone each row becomes a card, so
 * each cell carries the heading of its column, which the styles show there alone.
 */
export function proseHtml(markdown: Pick<MarkdownText, 'source'>, context: RenderContext): string {
  return closed(renderMarkdown(markdown, context)).replace(TABLE, (_, name: string, rows: string) => `<table class="stacked" aria-label="${name}">${labelled(rows)}</table>`);
}

/** The same for one line, without the paragraph around it. */
export function lineHtml(source: string, context: RenderContext): string {
  return closed(renderInline(source, context));
}

/** A reference mark stands against the word before it, so that it never begins a line. */
function closed(html: string): string {
  return html.replace(/\s+(?=<sup class="cite">)/g, '').replace(BETWEEN_BLOCKS, '>');
}

/** Markdown tables are regular: one row of `th`, then rows of `td`, and never a table within a table. */
function labelled(rows: string): string {
  const headings = [...rows.matchAll(/<th\b[^>]*>(.*?)<\/th>/gs)].map(([, words = '']) => words);
  return rows.replace(/<tr>(?:(?!<\/tr>).)*<\/tr>/gs, (row) => {
    let column = 0;
    return row.replace(/<td\b[^>]*>/g, (cell) => {
      const words = headings[column];
      column += 1;
      return words ? `${cell}<span class="label">${words}</span> ` : cell;
    });
  });
}
