import { markdownToHtml, type Custom, type MdastNode } from 'satteri';
import { strings, type Audience, type Strings } from '../../i18n/index.ts';
import { isPlainColon } from '../parse/directives.ts';
import { headingId } from '../parse/headings.ts';
import { childrenOf, MARKDOWN, textOf, type MarkdownText } from '../parse/markdown.ts';
import { labelWords } from './labels.ts';
import type { Advisory, Model } from './model.ts';

/** What the directives of a text refer to. */
export interface RenderContext {
  readonly model: Pick<Model, 'labels'>;
  readonly language: string;
  readonly advisory?: Pick<Advisory, 'sources'> | undefined;
  /** Full address of the page, for HTML that will stand outside of it: links get full addresses then. */
  readonly pageUrl?: string | undefined;
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
      textDirective: (node, tree) => tree.replaceNode(node, inline(node, context)),
      containerDirective: (node, tree) => tree.replaceNode(node, block(node, context)),
    }],
  }).html;
}

/** Renders one line of Markdown without the paragraph around it. */
export function renderInline(source: string, context: RenderContext): string {
  return renderMarkdown({ source }, context).trim().replace(/^<p>|<\/p>$/g, '');
}

function address(url: string, { pageUrl }: RenderContext): string {
  return pageUrl !== undefined && URL.canParse(url, pageUrl) ? new URL(url, pageUrl).href : url;
}

type Directive = Extract<MdastNode, { type: 'textDirective' | 'containerDirective' }>;

function inline(node: Directive, context: RenderContext): Custom | MdastNode {
  const { model, language, advisory } = context;
  if (isPlainColon(node)) return text(`:${node.name}`);
  const label = textOf(node);
  switch (node.name) {
    case 'ui':
      return element('b', { className: ['ui'] }, [text(labelWords(model.labels, label, language) ?? label)]);
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

function citation(id: string, sources: Advisory['sources'], context: RenderContext): Custom {
  const number = sources.findIndex((source) => source.id === id) + 1;
  return element('a', { href: address(`#source-${id}`, context), ariaLabel: strings(context.language).sourceNumber(number) }, [text(`[${number}]`)]);
}

function block(node: Directive, { language }: RenderContext): Custom {
  const children = childrenOf(node);
  const [first, ...rest] = children;
  const labelled = first !== undefined && (first as { data?: { directiveLabel?: boolean } }).data?.directiveLabel === true;
  const title = boxTitle(node, labelled ? childrenOf(first) : undefined, strings(language));
  return element('div', { className: ['box', `box-${node.name}`] }, [element('p', { className: ['box-title'] }, title), ...(labelled ? rest : children)]);
}

/** How sure we are stands before any title of the author's own: a reader must not take reasoning for a report. */
const CERTAINTIES = ['inference', 'unconfirmed'];

function boxTitle({ name, attributes }: Directive, own: MdastNode[] | undefined, words: Strings): (MdastNode | Custom)[] {
  const kind = name === 'reader'
    ? words.forReader(words.audiences[attributes?.['for'] as Audience])
    : words.boxes[name as keyof Strings['boxes']];
  if (!own) return [text(kind)];
  return CERTAINTIES.includes(name) ? [element('span', { className: ['box-kind'] }, [text(`${kind}:`)]), text(' '), ...own] : own;
}

function element(hName: string, hProperties: Record<string, unknown>, children: (MdastNode | Custom)[]): Custom & { children: (MdastNode | Custom)[] } {
  return { type: 'element', data: { hName, hProperties } as NonNullable<Custom['data']>, children };
}

function text(value: string): MdastNode {
  return { type: 'text', value };
}
