import { Parser } from 'htmlparser2';
import { lineAt } from './finding.ts';

/** An opening tag of a page. */
export interface HtmlTag {
  readonly name: string;
  /** Names in lower case, values with their character references resolved. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The text right inside `<title>` and `<style>`; empty for other elements. */
  readonly text: string;
  readonly line: () => number;
}

const WITH_TEXT = ['title', 'style'];

/** All opening tags of a page in the order of the text. */
export function tagsOf(html: string): HtmlTag[] {
  const tags: (HtmlTag & { text: string })[] = [];
  let open: { text: string } | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      const position = parser.startIndex;
      tags.push({ name, attributes, text: '', line: () => lineAt(html, position) });
      if (WITH_TEXT.includes(name)) open = tags.at(-1);
    },
    ontext(text) {
      if (open) open.text += text;
    },
    onclosetag(name) {
      if (WITH_TEXT.includes(name)) open = undefined;
    },
  });
  parser.end(html);
  return tags;
}
