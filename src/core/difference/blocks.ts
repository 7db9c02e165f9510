import { strings } from '../../i18n/index.ts';
import type { AdvisoryText, Edition } from '../model/model.ts';
import { plainWords } from '../model/plain-text.ts';
import type { RenderContext } from '../model/render-markdown.ts';
import { headingId } from '../parse/headings.ts';
import { childrenOf, parseMarkdown, type MdastNode } from '../parse/markdown.ts';

/** A part of a page under one heading. */
export interface Section {
  readonly name: string;
  /** Anchor of its heading on the page of a revision. */
  readonly anchor?: string | undefined;
}

/** A paragraph, an item of a list, a row of a table or a heading, as a reader sees its words. */
export interface Block {
  readonly section: Section;
  readonly words: string;
  /** Language of the words, where they are quoted from another than that of the text. */
  readonly language?: string | undefined;
}

/** Nodes whose words belong together; all others are looked into. */
const WHOLE = new Set(['paragraph', 'heading', 'tableRow', 'code']);

/** All words of an edition in one language, block by block in the order of the page. */
export function blocksOf(edition: Edition, text: AdvisoryText, model: RenderContext['model']): Block[] {
  const { language } = text;
  const { advisory: words, history } = strings(language);
  const context: RenderContext = { model, language, advisory: edition };
  const blocks: Block[] = [];
  const put = (section: Section, texts: readonly string[]) => blocks.push(...texts.filter(Boolean).map((one) => ({ section, words: one })));
  const line = (source: string) => plainWords(parseMarkdown('', source).tree, context);

  put({ name: history.titleAndSummary }, [text.title, text.summary]);
  put({ name: words.inShort, anchor: 'in-short' }, text.inShort);
  put({ name: history.actions, anchor: 'act-now' }, edition.actions.flatMap((id) => {
    const action = text.actions[id];
    return action ? [line(action.do), line(action.why)] : [];
  }));
  let section: Section = { name: words.inShort };
  for (const node of blockNodes(text.body.tree)) {
    const shown = node.type === 'code' ? node.value : node.type === 'tableRow' ? childrenOf(node).map((cell) => plainWords(cell, context)).join(' | ') : plainWords(node, context);
    if (node.type === 'heading') section = { name: shown, anchor: headingId(node) };
    put(section, [shown]);
  }
  const sources: Section = { name: words.sources, anchor: 'sources' };
  blocks.push(...edition.sources.map(({ title, publisher, language: own }) => ({ section: sources, words: `${title} (${publisher})`, language: own === language ? undefined : own })));
  return blocks;
}

function* blockNodes(node: MdastNode): Generator<MdastNode> {
  if (WHOLE.has(node.type)) yield node;
  else for (const child of childrenOf(node)) yield* blockNodes(child);
}
