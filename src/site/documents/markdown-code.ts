import { labelWords } from '../../core/model/labels.ts';
import type { Edition, Model } from '../../core/model/model.ts';
import { boxKind, CERTAINTIES } from '../../core/model/render-markdown.ts';
import { idsIn, isPlainColon } from '../../core/parse/directives.ts';
import { headingId } from '../../core/parse/headings.ts';
import { isBareLink } from '../../core/parse/links.ts';
import { childrenOf, nodesOf, parseMarkdown, textOf, type MdastNode } from '../../core/parse/markdown.ts';
import { strings } from '../../i18n/index.ts';
import { screensCode } from './screen-code.ts';
import { call, content, inLanguage, labelled, string, tableCode } from './typst-code.ts';

/** What the words of a PDF refer to. */
export interface WordsContext {
  readonly model: Pick<Model, 'labels' | 'screens' | 'publisher'>;
  readonly language: string;
  readonly advisory: Pick<Edition, 'sources'>;
  /** Full address of the advisory. */
  readonly address: string;
  /** Ids of the headings and sources that stand in the same PDF: links to them stay within it. */
  readonly anchors: ReadonlySet<string>;
}

/** Blocks of a Markdown text as Typst code. */
export function blocksCode(tree: MdastNode, context: WordsContext): string {
  const progress: Progress = { deepest: 0, seen: new Set(), definitions: definitionsIn(tree) };
  return content(...childrenOf(tree).map((node) => blockCode(node, context, progress)));
}

/** One line of Markdown as Typst code, without a paragraph around it. */
export function lineCode(source: string, context: WordsContext): string {
  const { tree } = parseMarkdown('', source);
  return content(...childrenOf(tree).flatMap((node) => childrenOf(node).length > 0 ? childrenOf(node) : [node]).map((node) => inlineCode(node, context, definitionsIn(tree))));
}

type Definitions = ReadonlyMap<string, string>;

/** What is known when a block is reached: PDF/UA forbids to leave out a level, and a label may stand once. */
interface Progress {
  deepest: number;
  readonly seen: Set<string>;
  readonly definitions: Definitions;
}

function blockCode(node: MdastNode, context: WordsContext, progress: Progress): string {
  const inline = () => content(...childrenOf(node).map((child) => inlineCode(child, context, progress.definitions)));
  const blocks = (nodes = childrenOf(node)) => content(...nodes.map((child) => blockCode(child, context, progress)));
  switch (node.type) {
    case 'heading': {
      progress.deepest = Math.min(Math.max(node.depth - 1, 1), progress.deepest + 1);
      return anchored(call('heading', `level: ${progress.deepest}`, inline()), headingId(node), context, progress);
    }
    case 'paragraph': return call('par', inline());
    case 'blockquote': return call('block-quote', blocks());
    case 'list': {
      const items = childrenOf(node).map((item) => blocks(childrenOf(item)));
      return node.ordered ? call('enum', `start: ${Math.max(node.start ?? 1, 0)}`, ...items) : call('list', ...items);
    }
    case 'table': return tableCode(childrenOf(node).map((row) => childrenOf(row).map((cell) => content(...childrenOf(cell).map((child) => inlineCode(child, context, progress.definitions))))));
    case 'code': return call('raw', string(node.value), 'block: true');
    case 'thematicBreak': return 'pdf.artifact(line(length: 100%, stroke: 0.5pt))';
    case 'definition': return 'none';
    case 'leafDirective': return screensCode(idsIn(textOf(node)), context, (words) => lineCode(words, context));
    case 'containerDirective': {
      const [first, ...rest] = childrenOf(node);
      const own = first !== undefined && (first as { data?: { directiveLabel?: boolean } }).data?.directiveLabel === true ? first : undefined;
      const kind = boxKind(node.name, node.attributes?.['for'], strings(context.language)) ?? '';
      const title = own ? childrenOf(own).map((child) => inlineCode(child, context, progress.definitions)) : [];
      const shown = !own ? [string(kind)] : CERTAINTIES.includes(node.name) ? [string(`${kind}: `), ...title] : title;
      return call('box-of', call('box-title', content(...shown)), blocks(own ? rest : childrenOf(node)));
    }
    default: return call('par', content(inlineCode(node, context, progress.definitions)));
  }
}

function inlineCode(node: MdastNode, context: WordsContext, definitions: Definitions): string {
  const inside = () => content(...childrenOf(node).map((child) => inlineCode(child, context, definitions)));
  switch (node.type) {
    case 'text': return string(node.value.replace(/\s+/g, ' '));
    case 'emphasis': return call('emph', inside());
    case 'strong': return call('strong', inside());
    case 'delete': return call('strike', inside());
    case 'break': return 'linebreak()';
    case 'inlineCode': return call('raw', string(node.value));
    case 'image': return content(string(`${node.alt ?? ''} `), linkCode(node.url, string(`(${node.url})`), context));
    case 'link': return addressed(node.url, isBareLink(node), inside(), context);
    case 'linkReference': return addressed(definitions.get(node.identifier) ?? '', false, inside(), context);
    case 'textDirective': {
      if (isPlainColon(node)) return string(`:${node.name}`);
      const label = textOf(node);
      if (node.name === 'ui') return call('strong', string(labelWords(context.model.labels, label, context.language, node.attributes?.['fill']) ?? label));
      if (node.name === 'cite') return call('super', content(...idsIn(label).map((id) => citationCode(id, context))));
      return node.name === 'quote' ? inLanguage(node.attributes?.['lang'] ?? undefined, content(string('‘'), inside(), string('’'))) : inside();
    }
    default: return childrenOf(node).length > 0 ? inside() : string(textOf(node));
  }
}

/** A link; on paper the address of another site must stand there too. */
function addressed(url: string, bare: boolean, words: string, context: WordsContext): string {
  const link = linkCode(url, call('underline', words), context);
  return /^https?:/i.test(url) && !bare ? content(link, string(' '), call('small', string(`(${url})`))) : link;
}

/** A link to a part of this PDF, or to the full address of what stands elsewhere. Other schemes than those that readers know lead nowhere. */
function linkCode(url: string, words: string, { address, anchors }: WordsContext): string {
  const anchor = url.startsWith('#') ? url.slice(1) : undefined;
  if (anchor !== undefined && anchors.has(anchor)) return call('link', call('label', string(anchor)), words);
  const target = URL.parse(url, address);
  return target && /^(?:https?|mailto):$/.test(target.protocol) ? call('link', string(target.href), words) : words;
}

function citationCode(id: string, context: WordsContext): string {
  const number = context.advisory.sources.findIndex((source) => source.id === id) + 1;
  return linkCode(`#source-${id}`, string(`[${number}]`), context);
}

function anchored(code: string, id: string | undefined, { anchors }: WordsContext, { seen }: Progress): string {
  if (id === undefined || !anchors.has(id) || seen.has(id)) return code;
  seen.add(id);
  return labelled(code, id);
}

function definitionsIn(tree: MdastNode): Definitions {
  return new Map([...nodesOf(tree)].flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])));
}
