import { createHash } from 'node:crypto';
import type { AdvisoryTextDocument } from '../schema/advisory.ts';

/**
 * The hash of all words that a translator translates: title, summary, in short, actions, revisions and body. A
 * translation keeps the hash of its source; when the two differ, the translation is older than its source.
 */
export function textHash(front: AdvisoryTextDocument, body: string): string {
  const { title, summary, inShort, actions, revisions } = front;
  const words = JSON.stringify([title, summary, inShort, sorted(actions), sorted(revisions), body.trim()]);
  return `sha256-${createHash('sha256').update(words).digest('hex')}`;
}

function sorted(record: Readonly<Record<string, unknown>>): unknown[] {
  return Object.keys(record).sort().map((key) => [key, record[key]]);
}
