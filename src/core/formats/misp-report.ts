import { absolute, advisoryPath, sourcesPath } from '../model/addresses.ts';
import { labelWords } from '../model/labels.ts';
import type { Advisory, AdvisoryText, Model } from '../model/model.ts';
import { plainWords } from '../model/plain-text.ts';
import { boxKind } from '../model/render-markdown.ts';
import { idsIn, isPlainColon } from '../parse/directives.ts';
import { childrenOf, parseMarkdown, textOf, type MdastNode } from '../parse/markdown.ts';
import { strings } from '../../i18n/index.ts';
import { wholeText } from './reader-entry.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where the words of an advisory stand, and what they refer to. */
interface Setting {
  readonly model: Model;
  readonly advisory: Advisory;
  readonly language: string;
  readonly source: string;
  /** Full address of the page. */
  readonly url: string;
}

/**
 * All words of an advisory in one language as plain Markdown: what directives stand for in words, links with full addresses, and
 * values defanged as their author wrote them. MISP draws Markdown itself and knows no directives.
 */
export function reportMarkdown(model: Model, advisory: Advisory, text: AdvisoryText): string {
  const { language } = text;
  const source = wholeText(advisory, text, language);
  const url = absolute(model, advisoryPath(advisory, language));
  const edits = [...editsIn(parseMarkdown('', source).tree, { model, advisory, language, source, url })];
  let done = 0;
  let words = `<${url}>\n\n`;
  for (const { start, end, text: instead } of edits.sort((a, b) => a.start - b.start)) {
    words += source.slice(done, start) + instead;
    done = end;
  }
  return `${words}${source.slice(done)}`.replace(/\n{3,}/g, '\n\n').trim();
}

function* editsIn(node: MdastNode, setting: Setting): Generator<Edit> {
  const { source, url } = setting;
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const instead = inWords(node, source.slice(start, end), setting);
  if (instead !== undefined) return yield { start, end, text: instead };
  let children = childrenOf(node);
  if (node.type === 'heading') {
    const id = /[ \t]*\{[^{}\n]*\}[ \t]*$/.exec(source.slice(start, end));
    if (id) yield { start: start + id.index, end, text: '' };
  }
  if (node.type === 'link' && !URL.canParse(node.url)) {
    // What stands between the brackets stays as it is, with its own directives.
    const close = source.lastIndexOf('](', end);
    if (close > start) yield { start: close, end, text: `](${new URL(node.url, url).href})` };
  }
  if (node.type === 'containerDirective') {
    const [label, ...rest] = children;
    const named = (label as { data?: { directiveLabel?: boolean } } | undefined)?.data?.directiveLabel === true;
    yield* fence(node, named ? label : undefined, setting, start, end);
    if (named) children = rest;
  }
  for (const child of children) yield* editsIn(child, setting);
}

/** The lines that open and close a box: its kind and title in bold, and nothing. */
function* fence(node: Extract<MdastNode, { type: 'containerDirective' }>, label: MdastNode | undefined, { model, advisory, language, source }: Setting, start: number, end: number): Generator<Edit> {
  const kind = boxKind(node.name, node.attributes?.['for'], strings(language));
  const title = label ? plainWords(label, { model, language, advisory }) : '';
  const opened = source.indexOf('\n', start);
  yield { start, end: opened < 0 ? end : opened, text: `**${[kind, title].filter(Boolean).join(': ')}**\n` };
  const closed = /:{3,}[ \t]*$/.exec(source.slice(start, end));
  if (closed && opened >= 0 && closed.index > opened - start) yield { start: start + closed.index, end, text: '' };
}

/** The words that stand for a whole node; undefined for one that stays, and whose parts are looked at. */
function inWords(node: MdastNode, written: string, { model, advisory, language }: Setting): string | undefined {
  switch (node.type) {
    // A picture of the page: MISP loads nothing from elsewhere.
    case 'leafDirective': return '';
    case 'image': return node.alt ?? '';
    case 'html': return written.replaceAll('<', '&lt;');
    case 'textDirective': break;
    default: return undefined;
  }
  if (isPlainColon(node)) return undefined;
  const label = textOf(node);
  if (node.name === 'ui') return `**${labelWords(model.labels, label, language, node.attributes?.['fill']) ?? label}**`;
  if (node.name === 'quote') return `“${plainWords(node, { model, language, advisory })}”`;
  if (node.name !== 'cite') return label;
  const sources = absolute(model, sourcesPath(advisory, language));
  return idsIn(label).map((id) => `[\\[${advisory.sources.findIndex((source) => source.id === id) + 1}\\]](${sources}#source-${id})`).join(' ');
}
