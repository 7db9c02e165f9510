import { markdownToHtml, type Custom, type MdastNode } from 'satteri';
import { strings, type Audience, type Strings } from '../../i18n/index.ts';
import { idsIn, isPlainColon } from '../parse/directives.ts';
import { headingId } from '../parse/headings.ts';
import { childrenOf, MARKDOWN, parseMarkdown, textOf, type MarkdownText } from '../parse/markdown.ts';
import { element, text } from './html-nodes.ts';
import { labelWords } from './labels.ts';
import type { Advisory, Model } from './model.ts';
import { screenFigures } from './render-screens.ts';

/** What the directives of a text refer to. */
export interface RenderContext {
  readonly model: Pick<Model, 'labels' | 'screens'>;
  readonly language: string;
  readonly advisory?: Pick<Advisory, 'sources'> | undefined;
  /** Full address of the page, for HTML that will stand outside of it: links get full addresses then. */
  readonly pageUrl?: string | undefined;
  /** Path of the page with the sources, where they do not stand on the same page. */
  readonly sourcesPath?: string | undefined;
  /** Path of the page to whose parts `#…` leads, where that is not the page on which the text is shown. */
  readonly anchorPath?: string | undefined;
}

/**
 * Renders Markdown to HTML, the same for pages and feeds: directives become elements, raw HTML becomes text, code is
 * kept out of translation, wide tables scroll in a region that has a name and takes focus.
 */
export function renderMarkdown(markdown: Pick<MarkdownText, 'source'>, context: RenderContext): string {
  let heading = '';
  return markdownToHtml(markdown.source, {
    features: MARKDOWN,
    mdastPlugins: [{
      name: 'seinpost',
      html: (node, tree) => tree.replaceNode(node, text(node.value)),
      inlineCode: (node, tree) => tree.replaceNode(node, element('code', { translate: 'no' }, [text(node.value)])),
      heading: (node, tree) => {
        heading = textOf(node);
        // The engine would take over any attribute between the braces, `onclick` among them.
        const id = headingId(node);
        tree.setProperty(node, 'data', id === undefined ? {} : { id, hProperties: { id } });
      },
      link: (node, tree) => tree.setProperty(node, 'url', address(node.url, context)),
      image: (node, tree) => tree.setProperty(node, 'url', address(node.url, context)),
      table: (node, tree) => tree.wrapNode(node, element('div', { className: ['table-region'], role: 'region', tabIndex: 0, ariaLabel: strings(context.language).tableOf(heading) }, [])),
      leafDirective: (node, tree) => tree.replaceNode(node, screenFigures(idsIn(textOf(node)), context, (source) => sentence(source, context))),
      textDirective: (node, tree) => tree.replaceNode(node, inline(node, context)),
      containerDirective: (node, tree) => tree.replaceNode(node, block(node, context)),
    }],
  }).html;
}

/** Renders one line of Markdown without the paragraph around it. */
export function renderInline(source: string, context: RenderContext): string {
  return renderMarkdown({ source }, context).trim().replace(/^<p>|<\/p>$/g, '');
}

function address(url: string, { anchorPath, pageUrl }: RenderContext): string {
  if (anchorPath !== undefined && url.startsWith('#')) return `${anchorPath}${url}`;
  return pageUrl !== undefined && URL.canParse(url, pageUrl) ? new URL(url, pageUrl).href : url;
}

type Directive = Extract<MdastNode, { type: 'textDirective' | 'containerDirective' }>;

function inline(node: Directive, context: RenderContext): Custom | MdastNode {
  const { model, language, advisory } = context;
  if (isPlainColon(node)) return text(`:${node.name}`);
  const label = textOf(node);
  switch (node.name) {
    case 'ui':
      return element('b', { className: ['ui'] }, [text(labelWords(model.labels, label, language, node.attributes?.['fill']) ?? label)]);
    case 'cite': {
      const links = label.trim().split(/\s+/).map((id) => citation(id, advisory?.sources ?? [], context));
      return element('sup', { className: ['cite'] }, links.flatMap((link, index) => (index > 0 ? [text(' '), link] : [link])));
    }
    case 'quote':
      return element('q', node.attributes?.['lang'] ? { lang: node.attributes['lang'] } : {}, childrenOf(node));
    default:
      return text(label);
  }
}

/** Words with labels, for what is no text of its own: whatever else Markdown knows stands there as plain words. */
function sentence(source: string, context: RenderContext): (MdastNode | Custom)[] {
  const [first] = childrenOf(parseMarkdown('', source).tree);
  return first ? childrenOf(first).map((node) => (node.type === 'textDirective' ? inline(node, context) : text(textOf(node)))) : [];
}

function citation(id: string, sources: Advisory['sources'], context: RenderContext): Custom {
  const number = sources.findIndex((source) => source.id === id) + 1;
  return element('a', { href: address(`${context.sourcesPath ?? ''}#source-${id}`, context), ariaLabel: strings(context.language).sourceNumber(number) }, [text(`[${number}]`)]);
}

function block(node: Directive, { language }: RenderContext): Custom {
  const children = childrenOf(node);
  const [first, ...rest] = children;
  const labelled = first !== undefined && (first as { data?: { directiveLabel?: boolean } }).data?.directiveLabel === true;
  const title = boxTitle(node, labelled ? childrenOf(first) : undefined, strings(language));
  return element('div', { className: ['box', `box-${node.name}`] }, [element('p', { className: ['box-title'] }, title), ...(labelled ? rest : children)]);
}

/** How sure we are stands before any title of the author's own: a reader must not take reasoning for a report. */
export const CERTAINTIES: readonly string[] = ['inference', 'unconfirmed'];

/** What a box is, in words: `:::warning`, or `:::reader{for=journalist}`. */
export function boxKind(name: string, reader: string | null | undefined, words: Strings): string {
  return name === 'reader' ? words.forReader(words.audiences[reader as Audience]) : words.boxes[name as keyof Strings['boxes']];
}

function boxTitle({ name, attributes }: Directive, own: MdastNode[] | undefined, words: Strings): (MdastNode | Custom)[] {
  const kind = boxKind(name, attributes?.['for'], words);
  if (!own) return [text(kind)];
  return CERTAINTIES.includes(name) ? [element('span', { className: ['box-kind'] }, [text(`${kind}:`)]), text(' '), ...own] : own;
}
