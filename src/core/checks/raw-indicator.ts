import type { Place } from '../diagnostic.ts';
import { defang } from '../model/defang.ts';
import { hostileValues, type HostileValues } from '../model/hostile-values.ts';
import { inlineTexts } from '../model/inline-texts.ts';
import { plainTexts } from '../model/plain-texts.ts';
import { isBareLink } from '../parse/links.ts';
import { childrenOf, type MarkdownText, type MdastNode } from '../parse/markdown.ts';
import type { Check } from './check.ts';

/** Addresses of pages, of mail, IPv6 addresses, and names with dots, in that order; bounded, so that long words cost little. */
const CANDIDATE = /\b[a-z][a-z0-9+-]{0,20}:\/\/[^\s<>"'`)\]]+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]+|(?<![\w:])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\w:])|(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+/giu;

/** What stands in every candidate and in few texts: it is found fast. */
const MARK = /[.:@][^\s\]]/;

/** The value of an indicator stands in a text as somebody could follow it. */
export const rawIndicator: Check = {
  id: 'text/raw-indicator',
  severity: 'error',
  run(model, report) {
    const hostile = hostileValues(model);
    const tell = (place: Place, value: string) => report(place, {
      message: 'An indicator of this site stands here as a working address.',
      why: 'Mail programs and chats make a link of it, and one tap leads a reader into the attack.',
      mend: `Write \`${defang(value)}\`.`,
    });
    for (const { markdown } of inlineTexts(model)) {
      for (const { value, place } of hostileWords(markdown.tree, markdown, hostile)) tell(place, value);
    }
    for (const { words, place } of plainTexts(model)) {
      for (const { value } of findings(words, hostile)) tell(place(), value);
    }
  },
};

function* hostileWords(node: MdastNode, markdown: MarkdownText, hostile: HostileValues): Generator<{ value: string; place: Place }> {
  // Of a bare link the address itself is at fault: text/hostile-link speaks of it.
  if (isBareLink(node)) return;
  if ('children' in node) {
    for (const child of childrenOf(node)) yield* hostileWords(child, markdown, hostile);
    return;
  }
  const start = node.position?.start.offset ?? 0;
  const words = 'value' in node ? node.value : 'alt' in node ? node.alt ?? '' : '';
  const written = findings(markdown.source.slice(start, node.position?.end.offset), hostile);
  for (const { value } of findings(words, hostile)) {
    // Escapes make the words differ from what was written; then the place is that of the whole.
    const { value: same } = written.next() as { value?: { value: string; index: number } };
    yield { value, place: markdown.at(same?.value === value ? start + same.index : start) };
  }
}

function* findings(words: string, hostile: HostileValues): Generator<{ value: string; index: number }> {
  if (!MARK.test(words)) return;
  for (const { 0: value, index } of words.matchAll(CANDIDATE)) {
    const bare = value.replace(/[.,;:!?]+$/, '');
    if ((hostile.url(bare) ?? hostile.email(bare) ?? hostile.host(hostOf(bare))) !== undefined) yield { value: bare, index };
  }
}

function hostOf(value: string): string {
  if (value.includes('://')) return URL.canParse(value) ? new URL(value).hostname : '';
  return value.slice(value.lastIndexOf('@') + 1);
}
