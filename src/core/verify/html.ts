import { Parser } from 'htmlparser2';
import { lineAt } from './finding.ts';

/** An opening tag of a page. */
export interface HtmlTag {
  readonly name: string;
  /** Names in lower case, values with their character references resolved. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The text right inside `<title>`; empty for other elements. */
  readonly text: string;
  readonly line: () => number;
}

/** All opening tags of a page in the order of the text. */
export function tagsOf(html: string): HtmlTag[] {
  const tags: (HtmlTag & { text: string })[] = [];
  let title: { text: string } | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      const position = parser.startIndex;
      tags.push({ name, attributes, text: '', line: () => lineAt(html, position) });
      if (name === 'title') title = tags.at(-1);
    },
    ontext(text) {
      if (title) title.text += text;
    },
    onclosetag(name) {
      if (name === 'title') title = undefined;
    },
  });
  parser.end(html);
  return tags;
}
