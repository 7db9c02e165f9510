import { createHash } from 'node:crypto';

/** Choices that follow from a seed alone: the same on every machine, and the same in every run. */
export interface Random {
  /** A whole number from 0 up to, but not including, `limit`. */
  below(limit: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** Some of the items in a new order, none of them twice. */
  sample<Item>(items: readonly Item[], count: number): Item[];
  /** Lower-case hexadecimal digits. */
  hex(digits: number): string;
  /** Has the form of a version 4 UUID (RFC 9562 section 5.4). */
  uuid(): string;
}

/** The choices of a seed. The generator is sfc32 (Doty-Humphrey, PractRand): 128 bits of state, begun with a hash of the seed. */
export function randomFrom(seed: string): Random {
  const state = createHash('sha256').update(seed).digest();
  let a = state.readInt32LE(0);
  let b = state.readInt32LE(4);
  let c = state.readInt32LE(8);
  let counter = state.readInt32LE(12);

  function next(): number {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  }

  const below = (limit: number) => Math.floor((next() / 2 ** 32) * limit);
  const hex = (digits: number) => {
    let text = '';
    while (text.length < digits) text += next().toString(16).padStart(8, '0');
    return text.slice(0, digits);
  };

  return {
    below,
    hex,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
    sample(items, count) {
      const rest = [...items];
      return Array.from({ length: Math.min(count, items.length) }, () => rest.splice(below(rest.length), 1)[0] as (typeof items)[number]);
    },
    uuid: () => [hex(8), hex(4), `4${hex(3)}`, `${'89ab'[below(4)]}${hex(3)}`, hex(12)].join('-'),
  };
}
