import { randomFrom } from '../../bench/site/random.ts';
import type { Door } from './doors/door.ts';
import { kinds, type KindName } from './kinds/index.ts';
import { freeze } from './promises.ts';

/** One input by its name: the same three parts make the same input, on every machine. */
export interface InputName {
  readonly kind: KindName;
  readonly seed: number;
  readonly index: number;
}

/** A door that threw, broke a promise, or took too long. */
export interface Found extends InputName {
  readonly door: string;
  readonly what: string;
}

export interface Trial {
  /** The clock of the processor, in milliseconds; without it no time is judged. */
  readonly clock?: () => number;
  readonly doors: Readonly<Record<string, Door>>;
}

export const makeInput = ({ kind, seed, index }: InputName): unknown => kinds[kind].make(randomFrom(`${seed} ${kind} ${index}`));

/** Drives one input through every door, and says where it did not end well. */
export async function tryInput(name: InputName, { clock, doors }: Trial): Promise<Found[]> {
  const input = makeInput(name);
  const outside = 'outside' in kinds[name.kind];
  const values = [input];
  if (typeof input === 'string') {
    try {
      values.push(JSON.parse(input));
    } catch {
      // Most texts are no JSON; the text itself is an input all the same.
    }
  }
  if (!outside) for (const value of values) freeze(value);
  const found: Found[] = [];
  for (const value of values) {
    for (const [door, { takes, drive }] of Object.entries(doors)) {
      if (takes === 'text' && typeof value !== 'string') continue;
      const call = (): unknown => (drive as (value: unknown) => unknown)(value);
      try {
        const started = clock?.() ?? 0;
        const result = await call();
        const took = (clock?.() ?? 0) - started;
        if (took > LIMIT) {
          const size = outside ? LARGE : sizeOf(value);
          const allowed = size <= LARGE ? LIMIT : (LIMIT * size) / LARGE;
          // A second time, for the first may have compiled a schema or waited for memory.
          if (took > allowed && (await timeOf(call, clock)) > allowed) found.push({ ...name, door, what: `takes ${Math.round(took)} ms; ${Math.round(allowed)} ms are allowed for ${size} characters` });
        }
        if (outside || name.index % 8 > 0 || took > 100) continue;
        const first = JSON.stringify(result);
        if (first !== JSON.stringify(await call())) found.push({ ...name, door, what: 'gives another answer the second time' });
      } catch (error) {
        if (!outside) found.push({ ...name, door, what: error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join('\n') : String(error) });
      }
    }
  }
  return found;
}

async function timeOf(call: () => unknown, clock: (() => number) | undefined): Promise<number> {
  const started = clock?.() ?? 0;
  await call();
  return (clock?.() ?? 0) - started;
}

/** Milliseconds for up to as many characters of JSON; in proportion for more. */
const LIMIT = 1000;
const LARGE = 100_000;

/** About as many characters as the value has in JSON. No recursion. */
function sizeOf(value: unknown): number {
  let size = 0;
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    size += typeof next === 'string' ? next.length + 2 : 4;
    if (typeof next !== 'object' || next === null) continue;
    for (const [name, inner] of Object.entries(next)) {
      size += Array.isArray(next) ? 1 : name.length + 3;
      waiting.push(inner);
    }
  }
  return size;
}
