import { blockLists, LISTS } from '../formats/block-lists.ts';
import type { Model } from '../model/model.ts';
import type { Emitter } from './emitter.ts';

/** A list without a value: some programs keep what they had when a file is empty. */
const NOTHING = '# Nothing is listed now.\n';

/** Values to block, one kind in a file and one value on a line, for firewalls and mail filters. */
export const lists: Emitter = {
  id: 'lists',
  standard: 'Plain text, one value on a line',
  listed: true,
  *emit(model: Model) {
    const values = blockLists(model);
    for (const name of LISTS) {
      const count = values[name].length;
      yield {
        path: `feeds/lists/${name}.txt`,
        mediaType: 'text/plain; charset=utf-8',
        count,
        body: count === 0 ? NOTHING : lines(values[name]),
      };
    }
  },
};

function* lines(values: readonly string[]): Generator<string> {
  for (const value of values) yield `${value}\n`;
}
