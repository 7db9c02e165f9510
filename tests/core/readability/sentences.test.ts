import { describe, expect, test } from 'vitest';
import { inOnePiece, sentencesOf } from '../../../src/core/readability/sentences.ts';

const place = () => ({ file: 'nl.md', line: 1, column: 1 });
const texts = (passage: string) => sentencesOf(passage, place).map(({ text }) => text);
const parts = (passage: string) => sentencesOf(passage, place).flatMap(({ words }) => words.map((word) => word.parts));

describe('sentences', () => {
  test.each([
    ['Bel de helpdesk. Doe het nu!', ['Bel de helpdesk.', 'Doe het nu!']],
    ['Gaf u een code weg? ‘Nee.’ Dan is het goed.', ['Gaf u een code weg?', '‘Nee.’', 'Dan is het goed.']],
    ['Kies bijv. Signal of o.a. WhatsApp.', ['Kies bijv. Signal of o.a. WhatsApp.']],
    ['See e.g. Signal. Then go on.', ['See e.g. Signal.', 'Then go on.']],
    ['Versie 7.2.3 is er. 14.000 apparaten niet.', ['Versie 7.2.3 is er.', '14.000 apparaten niet.']],
    ['“Wacht!” zei hij. Dat was alles', ['“Wacht!” zei hij.', 'Dat was alles']],
    ['Over twee\nregels. En\tverder.', ['Over twee regels.', 'En verder.']],
    ['', []],
    ['→ …', []],
  ])('of %j', (passage, expected) => expect(texts(passage)).toEqual(expected));
});

describe('words', () => {
  test('are what must be read; names, numbers and values count and are not judged', () => {
    expect(parts('Open 2 keer WhatsApp van Signal, meldt de MIVD.')).toEqual([['open'], [], ['keer'], [], ['van'], [], ['meldt'], ['de'], []]);
    expect(parts('Bezoek signal-group[.]site of hxxps://example[.]org/a niet.')).toEqual([['bezoek'], [], ['of'], [], ['niet']]);
  });

  test('are judged by their parts between hyphens, without the names among them', () => {
    expect(parts('De FortiGate-apparaten en uw e-mail.')).toEqual([['de'], ['apparaten'], ['en'], ['uw'], ['e', 'mail']]);
  });

  test('are one for a label, a quotation or code, whatever stands in it', () => {
    expect(parts(`Kies ${inOnePiece(':ui[signal.report and block]')} of ${inOnePiece('`diagnose sys top`')}.`)).toEqual([['kies'], [], ['of'], []]);
  });

  test('are no marks that stand alone', () => {
    expect(parts('Ga → door – nu')).toEqual([['ga'], ['door'], ['nu']]);
  });

  test('keep their apostrophe, straight or curled', () => {
    expect(parts('so don’t')).toEqual([['so'], ["don't"]]);
    expect(parts("so don't")).toEqual([['so'], ["don't"]]);
  });
});
