import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvDocument } from '../../../src/core/formats/csv.ts';
import { element, xmlDocument } from '../../../src/core/formats/xml.ts';
import { parseCsv } from '../../../src/core/verify/csv.ts';
import { childrenOf, parseXml } from '../../../src/core/verify/xml.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });

/** What XML 1.0 can say of a text: the characters that it forbids are replaced. */
const sayable = (text: string) => text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');

describe('the XML writer', () => {
  it('brings any text and attribute through a parser', () => {
    fc.assert(fc.property(anyText, anyText, (text, value) => {
      const root = parseXml([...xmlDocument(element('a', {}, [element('b', { c: value, d: undefined }, text)]))].join(''));
      const [child] = childrenOf(root, 'b');
      expect(child?.text).toBe(sayable(text));
      expect(child?.attributes).toEqual({ c: sayable(value) });
    }), { numRuns: 500 });
  });

  it('replaces what XML forbids and keeps what it allows', () => {
    const text = '\u0000\u0008\u000B\u001F\uFFFE\uD800\t\n\r\u007F\u0085\u2028\u{10FFFF}]]>';
    expect([...xmlDocument(element('a', {}, text))].join('')).toBe(`<?xml version="1.0" encoding="UTF-8"?>\n<a>${'\uFFFD'.repeat(6)}\t\n&#13;\u007F\u0085\u2028\u{10FFFF}]]&gt;</a>\n`);
  });

  it('writes children one by one', () => {
    let asked = 0;
    const pieces = xmlDocument(element('a', {}, (function* () { for (;;) { asked += 1; yield element('b', {}); } })()));
    expect([pieces.next(), pieces.next(), pieces.next()].map(({ value }) => value)).toEqual(['<?xml version="1.0" encoding="UTF-8"?>\n', '<a>\n', '  <b/>\n']);
    expect(asked).toBe(1);
  });
});

describe('the CSV writer', () => {
  it('brings any cell through a parser', () => {
    fc.assert(fc.property(fc.array(fc.record({ a: anyText, b: anyText }), { maxLength: 5 }), (rows) => {
      const read = parseCsv([...csvDocument(['a', 'b'], rows)].join(''));
      expect(read).toEqual([['a', 'b'], ...rows.map(({ a, b }) => [a.toWellFormed(), b.toWellFormed()])]);
    }), { numRuns: 500 });
  });

  it('quotes only what must be quoted, and ends lines with CRLF', () => {
    const rows = [{ a: '=1+1', b: null }, { a: 'a "b"', b: true }, { a: ' x', b: 7 }, { a: 'a,b', b: 'c\nd' }];
    expect([...csvDocument(['a', 'b'], rows)]).toEqual(['a,b\r\n', '=1+1,\r\n', '"a ""b""",true\r\n', '" x",7\r\n', '"a,b","c\nd"\r\n']);
  });

  it('is read strictly', () => {
    expect(() => parseCsv('a\r\n"b')).toThrow('The quote at position 3 is not closed.');
    expect(() => parseCsv('a"b\r\n')).toThrow('A quote stands inside a cell at position 1.');
    expect(() => parseCsv('"a"b\r\n')).toThrow('There is no comma or line end at position 3.');
  });
});
