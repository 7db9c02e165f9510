import type { Place } from '../diagnostic.ts';
import { nodesOf, textOf, type MarkdownText } from './markdown.ts';

/** The directives that a text may use; the Markdown engine drops any other without a word. */
export const INLINE_DIRECTIVES = ['ui', 'cite', 'quote'] as const;
export const LEAF_DIRECTIVES = ['screen'] as const;
export const BLOCK_DIRECTIVES = ['note', 'warning', 'inference', 'unconfirmed', 'reader'] as const;

/**
 * A directive as it was written: `:name[label]{attributes}` in a line, `::name[label]{attributes}` on a line of its own,
 * `:::name[label]{attributes}` around blocks.
 */
export interface Directive {
  readonly form: 'inline' | 'leaf' | 'block';
  readonly name: string;
  /** Text between the brackets, of an inline directive or one on a line of its own. */
  readonly label: string;
  readonly attributes: Readonly<Record<string, string | null | undefined>>;
  place(): Place;
}

const FORMS = { textDirective: 'inline', leafDirective: 'leaf', containerDirective: 'block' } as const;

/** All directives of a text. A colon before a word or a number, as in `10:30`, is not one: see {@link isPlainColon}. */
export function* directivesOf(markdown: MarkdownText): Generator<Directive> {
  for (const node of nodesOf(markdown.tree)) {
    if (node.type !== 'textDirective' && node.type !== 'leafDirective' && node.type !== 'containerDirective') continue;
    if (isPlainColon(node)) continue;
    yield {
      form: FORMS[node.type],
      name: node.name,
      label: node.type === 'containerDirective' ? '' : textOf(node),
      attributes: node.attributes ?? {},
      place: () => markdown.locate(node),
    };
  }
}

/** The screens that a text shows, as `::screen[one two]` names them. */
export function* screenNames(markdown: MarkdownText): Generator<{ readonly name: string; place(): Place }> {
  for (const { form, name, label, place } of directivesOf(markdown)) {
    if (form !== 'leaf' || name !== 'screen') continue;
    for (const screen of idsIn(label)) yield { name: screen, place };
  }
}

/** Ids between brackets, with spaces between them. */
export function idsIn(label: string): string[] {
  return label.split(/\s+/).filter((id) => id !== '');
}

/** The parser reads the `:30` of `10:30` as a directive; without brackets or braces it is the author's colon. */
export function isPlainColon(node: { readonly type: string; readonly children?: readonly unknown[]; readonly attributes?: object | null | undefined }): boolean {
  return node.type === 'textDirective' && (node.children?.length ?? 0) === 0 && Object.keys(node.attributes ?? {}).length === 0;
}
