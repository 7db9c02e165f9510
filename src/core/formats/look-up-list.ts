import { createHash } from 'node:crypto';
import { byCodeUnit } from '../diagnostic.ts';
import { groupOf } from '../model/look-up-forms.ts';
import { lookUpValues } from '../model/look-up-values.ts';
import type { Indicator, Model } from '../model/model.ts';
import type { LookUpEntry } from '../schema/look-up.ts';

/** From so many values on, a list is divided: below it one file is small, and who takes it all gives nothing away. */
const MOST_IN_ONE = 20_000;

/** Values that each part must hold at least, so that asking for one says little. */
const LEAST_IN_PART = 50;

/** How many times its own length a list may become by making its parts equally long. */
const MOST_GROWTH = 8;

/** Bytes of SHA-256 that are kept. At 12, of a million listed values none meets by chance one of a billion that are asked for: 2^50 pairs against 2^96. */
const HASH_BYTES = 12;

/** The values whose groups have a hash with the same beginning. */
export interface LookUpPart {
  /** That beginning, in hexadecimal; empty in a list of one part. */
  readonly prefix: string;
  readonly entries: readonly LookUpEntry[];
}

export interface LookUpList {
  /** Length of the prefix of each part; 0 in a list of one part. */
  readonly prefixLength: number;
  /** Number of values. */
  readonly count: number;
  readonly parts: readonly LookUpPart[];
}

interface Row {
  readonly hash: string;
  /** Hash of the group. */
  readonly group: string;
  readonly indicator: Indicator;
}

const lists = new WeakMap<Model, LookUpList>();

/** All values that a look-up finds, as hashes, in one part or in as many as keep a question private. */
export function lookUpList(model: Model): LookUpList {
  let found = lists.get(model);
  if (!found) lists.set(model, (found = divide([...lookUpValues(model)].map(({ form, indicator }) => ({ hash: lookUpHash(form), group: lookUpHash(groupOf(form)), indicator })))));
  return found;
}

/** The hash of a form as lists carry it: 24 hexadecimal digits. */
export function lookUpHash(form: string): string {
  return createHash('sha256').update(form).digest('hex').slice(0, HASH_BYTES * 2);
}

function divide(rows: readonly Row[]): LookUpList {
  const values = [...new Map(rows.map((row) => [row.hash, row])).values()];
  const prefixLength = values.length < MOST_IN_ONE ? 0 : longestPrefix(values);
  const parts = Map.groupBy(rows, ({ group }) => group.slice(0, prefixLength));
  return {
    prefixLength,
    count: values.length,
    parts: [...parts].sort(([a], [b]) => byCodeUnit(a, b)).map(([prefix, members]) => ({ prefix, entries: entriesOf(members) })),
  };
}

/** The most digits with which every part still holds enough, and no part so much that filling up all others is out of proportion. */
function longestPrefix(values: readonly Row[]): number {
  for (let length = 1; ; length += 1) {
    const counts = new Map<string, number>();
    for (const { group } of values) counts.set(group.slice(0, length), (counts.get(group.slice(0, length)) ?? 0) + 1);
    const sizes = [...counts.values()].sort((a, b) => a - b);
    const [smallest = 0, largest = 0] = [sizes.at(0), sizes.at(-1)];
    if (sizes.length < 16 ** length || smallest < LEAST_IN_PART || largest * sizes.length > values.length * MOST_GROWTH) return length - 1;
  }
}

/** Says once what is to be said of many values. */
function entriesOf(rows: readonly Row[]): LookUpEntry[] {
  const same = Map.groupBy(rows, ({ indicator: { advisory, kind, scope, validFrom, validUntil } }) => [advisory, kind, validFrom, validUntil, scope].join(' '));
  return [...same].sort(([a], [b]) => byCodeUnit(a, b)).flatMap(([, members]) => members.slice(0, 1).map(({ indicator: { advisory, kind, scope, validFrom, validUntil } }) => ({
    kind, advisory, validFrom, validUntil, scope, hashes: [...new Set(members.map(({ hash }) => hash))].sort(byCodeUnit),
  })));
}
