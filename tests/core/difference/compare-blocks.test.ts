import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBlocks } from '../../../src/core/difference/compare-blocks.ts';
import type { Block } from '../../../src/core/difference/blocks.ts';

/** Lines of a text; a line that begins with `#` is a heading. */
function blocks(...lines: readonly string[]): Block[] {
  let name = 'Top';
  return lines.map((line) => {
    if (line.startsWith('#')) name = line;
    return { section: { name }, words: line };
  });
}

const shown = (before: readonly Block[], after: readonly Block[]) => compareBlocks(before, after).map(({ name, blocks: changed }) => [name, changed.map(({ change, parts }) => `${change}: ${parts.map(({ words }) => words).join('|')}`)]);

describe('two texts of blocks', () => {
  it('that are equal have no change', () => expect(shown(blocks('One.', '# A', 'Two.'), blocks('One.', '# A', 'Two.'))).toEqual([]));

  it('tell what changed under which heading, and leave out what stayed', () => {
    const before = blocks('One.', '# A', 'Look at the list of devices.', 'Stays.', '# B', 'Goes away for good.');
    const after = blocks('One.', '# A', 'Look at the list of linked devices.', 'Stays.', '# B', 'Stays too.', '# C', 'Came.');
    expect(shown(before, after)).toEqual([
      ['# A', ['changed: Look at the list of |linked |devices.']],
      ['# B', ['removed: Goes away for good.', 'added: Stays too.']],
      ['# C', ['added: # C', 'added: Came.']],
    ]);
  });

  it('put a sentence beside the one that it became, though others came in between', () => {
    const before = blocks('Remove every device that you do not know.');
    const after = blocks('First take a picture.', 'Remove every device that you do not know at all.');
    expect(shown(before, after)).toEqual([['Top', ['added: First take a picture.', 'changed: Remove every device that you do not know| at all|.']]]);
  });

  it('keep the language of words that are quoted, and set no quotation beside one in another language', () => {
    const quoted = (words: string, language: string): Block => ({ section: { name: 'Sources' }, words, language });
    const changes = (before: Block, after: Block) => compareBlocks([before], [after]).flatMap(({ blocks: changed }) => changed.map(({ change, language }) => [change, language]));
    expect(changes(quoted('Warning of the agency (A)', 'en'), quoted('Warning of the agencies (A)', 'en'))).toEqual([['changed', 'en']]);
    expect(changes(quoted('Alarm Signal (A)', 'en'), quoted('Alarm Signal (A) neu', 'de'))).toEqual([['removed', 'en'], ['added', 'de']]);
  });

  it('never lose or invent a block', () => {
    const text = fc.array(fc.constantFrom('a b c', 'a b d', 'a', 'e f g h', 'e f g', 'x'), { maxLength: 12 });
    fc.assert(fc.property(text, text, (before, after) => {
      const changed = compareBlocks(blocks(...before), blocks(...after)).flatMap((section) => section.blocks);
      const count = (change: string) => changed.filter((block) => block.change === change).length;
      expect(after.length - before.length).toBe(count('added') - count('removed'));
      if (before.join('\n') === after.join('\n')) expect(changed).toEqual([]);
    }), { seed: 20260310, numRuns: 500 });
  });

  it('of thousands of blocks that all differ end all the same', () => {
    const many = (letter: string) => blocks(...Array.from({ length: 3000 }, (_, index) => `${letter}${index}`));
    expect(compareBlocks(many('a'), many('b')).flatMap((section) => section.blocks)).toHaveLength(6000);
  });
});
