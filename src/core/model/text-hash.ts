import { createHash } from 'node:crypto';
import { headingId, headingsOf } from '../parse/headings.ts';
import type { AdvisoryTextDocument } from '../schema/advisory.ts';
import type { AdvisoryText } from './model.ts';

/**
 * The hash of all words that a translator translates: title, summary, in short, actions, revisions and body. A
 * translation keeps the hash of its source; when the two differ, the translation is older than its source.
 */
export function textHash(front: AdvisoryTextDocument, body: string): string {
  const { title, summary, inShort, actions, revisions } = front;
  const words = JSON.stringify([title, summary, inShort, sorted(actions), sorted(revisions), body.trim()]);
  return `sha256-${sha256(words)}`;
}

/** All words of a text that a translator translates. */
export type Translatable = Pick<AdvisoryText, 'title' | 'summary' | 'inShort' | 'actions' | 'revisions' | 'body'>;

/**
 * Hashes of the sections of a text in reading order, by the id at which each stands on its page: the lead, the actions,
 * what changed, and all that follows each heading up to the next. Eight hexadecimal digits tell two versions apart.
 */
export function sectionHashes({ actions, body, inShort, revisions, summary, title }: Translatable): Map<string, string> {
  const headings = [...headingsOf(body)].flatMap((node) => {
    const id = headingId(node);
    return id === undefined ? [] : [{ id, start: node.position?.start.offset ?? 0 }];
  });
  const until = (index: number) => body.source.slice(headings[index - 1]?.start ?? 0, headings[index]?.start).trim();
  const parts: [string, unknown][] = [
    ['in-short', [title, summary, inShort, until(0)]],
    ['act-now', sorted(actions)],
    ['changed', sorted(revisions)],
    ...headings.map(({ id }, index): [string, unknown] => [id, until(index + 1)]),
  ];
  return new Map(parts.map(([id, words]) => [id, sha256(JSON.stringify(words)).slice(0, 8)]));
}

function sha256(words: string): string {
  return createHash('sha256').update(words).digest('hex');
}

function sorted(record: Readonly<Record<string, unknown>>): unknown[] {
  return Object.keys(record).sort().map((key) => [key, record[key]]);
}
