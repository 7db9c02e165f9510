import { mayHoldForbidden } from '../json/characters.ts';
import { readJson } from '../json/read-json.ts';

/** Characters of a piece of text, about: many small pieces are slow to hand on. */
const PIECE = 1 << 16;

/**
 * The text of a bundle (STIX 2.1 §8) in pieces, as its objects come: `type`, `id` and `objects`, compact, each object with its
 * properties in the order in which it has them. So the same objects in the same order give the same text. Without
 * objects there is no `objects`: a list is not empty (§2.12). Only the piece in hand is held.
 *
 * @throws TypeError for an object that has no JSON form (`undefined`, a function, a cycle, a bigint) or no I-JSON one
 * (half of a surrogate pair, a noncharacter): the text cannot go on without it.
 */
export function writeBundle(id: string, objects: Iterable<object>): Generator<string, void, undefined>;
export function writeBundle(id: string, objects: AsyncIterable<object>): AsyncGenerator<string, void, undefined>;
export function writeBundle(id: string, objects: Iterable<object> | AsyncIterable<object>): Generator<string, void, undefined> | AsyncGenerator<string, void, undefined> {
  return Symbol.asyncIterator in objects ? writeAsync(id, objects) : writeSync(id, objects);
}

function* writeSync(id: string, objects: Iterable<object>): Generator<string, void, undefined> {
  const text = new BundleText(id);
  for (const object of objects) {
    const piece = text.add(object);
    if (piece !== undefined) yield piece;
  }
  yield text.end();
}

async function* writeAsync(id: string, objects: AsyncIterable<object>): AsyncGenerator<string, void, undefined> {
  const text = new BundleText(id);
  for await (const object of objects) {
    const piece = text.add(object);
    if (piece !== undefined) yield piece;
  }
  yield text.end();
}

class BundleText {
  private pending: string;
  private count = 0;

  constructor(id: string) {
    this.pending = `{"type":"bundle","id":${jsonOf(id, 'The id')}`;
  }

  /** Takes in an object; gives a piece of text where there is enough for one. */
  add(object: object): string | undefined {
    const json = jsonOf(object, `Object ${this.count}`);
    this.pending += `${this.count === 0 ? ',"objects":[' : ','}${json}`;
    this.count += 1;
    if (this.pending.length < PIECE) return undefined;
    const piece = this.pending;
    this.pending = '';
    return piece;
  }

  end(): string {
    return `${this.pending}${this.count === 0 ? '' : ']'}}`;
  }
}

function jsonOf(value: unknown, what: string): string {
  const json = JSON.stringify(value) as string | undefined;
  if (json === undefined) throw new TypeError(`${what} has no JSON form.`);
  if (mayHoldForbidden(json) && 'problems' in readJson(json)) throw new TypeError(`${what} holds half of a surrogate pair or a noncharacter, or is nested too deeply.`);
  return json;
}
