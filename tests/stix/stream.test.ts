import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBundle, writeBundle, type BundleLimits, type BundlePart, type Chunks } from '../../src/stix/index.ts';
import { bundle, sample, samples } from './samples.ts';

const ID = 'bundle--11111111-1111-4111-8111-000000000099';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(chunks: Chunks, limits?: BundleLimits): Promise<BundlePart[]> {
  const parts: BundlePart[] = [];
  for await (const part of readBundle(chunks, limits)) parts.push(part);
  return parts;
}

const shown = (parts: readonly BundlePart[]): string[] => parts.map((part) => {
  if (part.kind === 'object') return `${part.line}:${part.column} ${part.index} ${JSON.stringify(part.object)}`;
  if (part.kind === 'bundle') return `bundle ${JSON.stringify(part.properties)}`;
  const { code, line, column, path } = part.problem;
  return `${line}:${column} ${code.slice(5)} ${path.join('.')}`.trim();
});

const objectsOf = (parts: readonly BundlePart[]): unknown[] => parts.flatMap((part) => (part.kind === 'object' ? [part.object] : []));

/** Every kind of thing that a chunk can end in: characters of two to four bytes, escapes, numbers, words, brackets in strings. */
const TRICKY = '\ufeff \r\n{"type" : "bundle","x":[-1.5e+3,true],\n "\\u006fbjects":[ {"é":"ü€😀","b":"\\ud83d\\ude00\\"]}\\\\"},\n[null],-12.5e-1 ,false\t,"a" , {"a":1,"a":2},{"__proto__":{"z":1}}] , "id":"bundle--x" } \n';
const TRICKY_PARTS = [
  '3:19 0 {"é":"ü€😀","b":"😀\\"]}\\\\"}', '4:1 1 [null]', '4:8 2 -1.25', '4:18 3 false', '4:25 4 "a"', '4:38 duplicate-name objects.5.a',
  '4:45 6 {"__proto__":{"z":1}}', 'bundle {"type":"bundle","x":[-1500,true],"id":"bundle--x"}',
];

describe('chunks', () => {
  test('one cut at every byte', async () => {
    const bytes = bytesOf(TRICKY);
    for (let cut = 0; cut <= bytes.length; cut += 1) expect(shown(await read([bytes.subarray(0, cut), bytes.subarray(cut)])), `cut at ${cut}`).toEqual(TRICKY_PARTS);
  });

  test('one cut at every character of a string, also between the halves of a pair', async () => {
    for (let cut = 0; cut <= TRICKY.length; cut += 1) expect(shown(await read([TRICKY.slice(0, cut), TRICKY.slice(cut)])), `cut at ${cut}`).toEqual(TRICKY_PARTS);
  });

  test('chunks of one byte, one character, nothing, and both kinds in turn', async () => {
    expect(shown(await read(Array.from(bytesOf(TRICKY), (byte) => Uint8Array.of(byte))))).toEqual(TRICKY_PARTS);
    expect(shown(await read(TRICKY.split('')))).toEqual(TRICKY_PARTS);
    expect(shown(await read(['', new Uint8Array(), TRICKY.slice(0, 50), bytesOf(TRICKY.slice(50)), '', new Uint8Array()]))).toEqual(TRICKY_PARTS);
  });

  test('a chunk that its source writes over when it is read', async () => {
    const bytes = bytesOf(TRICKY);
    function* reused() {
      const chunk = new Uint8Array(7);
      for (let at = 0; at < bytes.length; at += chunk.length) {
        const part = bytes.subarray(at, at + chunk.length);
        chunk.fill(0x58).set(part);
        yield chunk.subarray(0, part.length);
      }
    }
    expect(shown(await read(reused()))).toEqual(TRICKY_PARTS);
  });

  test('the body of a response, and a stream of text', async () => {
    const { body } = new Response(TRICKY.slice(1));
    if (body === null) throw new Error('a body was expected');
    expect(objectsOf(await read(body))).toHaveLength(6);
    expect(objectsOf(await read(new Blob([TRICKY]).stream().pipeThrough(new TextDecoderStream())))).toHaveLength(6);
  });

  test('the offset of an object is where its bytes begin', async () => {
    const bytes = bytesOf(TRICKY);
    for (const part of await read([bytes])) {
      if (part.kind !== 'object') continue;
      const text = new TextDecoder().decode(bytes.subarray(part.offset));
      const first = TRICKY.split('\n')[part.line - 1]?.slice(part.column - 1 + (part.line === 1 ? 1 : 0), part.column + 2);
      expect(text.slice(0, 3)).toBe(first);
    }
  });
});

describe('bundles', () => {
  test.each<[string, string, string[]]>([
    ['objects first', '{"objects":[{"a":1}],"type":"bundle"}', ['1:13 0 {"a":1}', 'bundle {"type":"bundle"}']],
    ['no objects', '{"type":"bundle"}', ['bundle {"type":"bundle"}']],
    ['an empty list', '{"type":"bundle","objects":[ ]}', ['bundle {"type":"bundle"}']],
    ['objects twice', '{"type":"bundle","objects":[1],"objects":[2,3],"a":4}', ['1:29 0 1', '1:32 duplicate-name objects', 'bundle {"type":"bundle","a":4}']],
    ['objects of another kind', '{"type":"bundle","objects":{"a":[]}}', ['1:28 bundle objects', 'bundle {"type":"bundle"}']],
    ['objects deeper down', '{"type":"bundle","x":{"objects":[1]}}', ['bundle {"type":"bundle","x":{"objects":[1]}}']],
    ['a property twice', '{"type":"bundle","a":1,"\\u0061":2}', ['1:24 duplicate-name a', 'bundle {"type":"bundle","a":1}']],
    ['__proto__', '{"type":"bundle","__proto__":{"a":1}}', ['bundle {"type":"bundle","__proto__":{"a":1}}']],
    ['another type', '{"type":"url","objects":[]}', ['1:1 bundle', 'bundle {"type":"url"}']],
    ['no type', '{"__proto__":{"type":"bundle"}}', ['1:1 bundle', 'bundle {"__proto__":{"type":"bundle"}}']],
    ['a list', '[{}]', ['1:1 json-syntax']],
    ['nothing', '', ['1:1 json-syntax']],
    ['white space', ' \n ', ['2:2 json-syntax']],
    ['a mark only', '\ufeff', ['1:1 json-syntax']],
    ['two marks', '\ufeff\ufeff{"type":"bundle"}', ['1:1 json-syntax']],
    ['garbage behind', '{"type":"bundle","objects":[1]}\n,', ['1:29 0 1', '2:1 json-syntax']],
    ['a second bundle', '{"type":"bundle"}{"type":"bundle"}', ['1:18 json-syntax']],
    ['cut in an object', '{"objects":[{"a":1},\n{"b":[1', ['1:13 0 {"a":1}', '2:8 json-syntax objects.1']],
    ['cut behind a comma', '{"objects":[{"a":1},', ['1:13 0 {"a":1}', '1:21 json-syntax objects.1']],
    ['cut in a name', '{"type":"bundle","obj', ['1:22 json-syntax']],
    ['cut in a number', '{"objects":[12', ['1:15 json-syntax objects.0']],
    ['cut before the last bracket', '{"type":"bundle","objects":[1]', ['1:29 0 1', '1:31 json-syntax']],
    ['a comma too many', '{"objects":[1,]}', ['1:13 0 1', '1:15 json-syntax objects.1']],
    ['a comma too few', '{"objects":[1 2]}', ['1:13 0 1', '1:15 json-syntax objects.1']],
    ['no colon', '{"objects" []}', ['1:12 json-syntax']],
    ['a wrong bracket', '{"objects":[{"a":[}]}', ['1:19 json-syntax objects.0.a.0']],
    ['a wrong word', '{"objects":[{},nul,{}]}', ['1:13 0 {}', '1:16 json-syntax objects.1']],
    ['a name without quotes', '{type:"bundle"}', ['1:2 json-syntax']],
    ['a lone surrogate as an escape', '{"type":"bundle","objects":[{"a":"\\ud800"},1]}', ['1:35 json-character objects.0.a', '1:44 1 1', 'bundle {"type":"bundle"}']],
    ['a lone surrogate itself', '{"type":"bundle","objects":["\ud800",1]}', ['1:29 encoding objects.0', '1:33 1 1', 'bundle {"type":"bundle"}']],
    ['a noncharacter in a name', '{"type":"bundle","\\uffff":1}', ['1:19 json-character', 'bundle {"type":"bundle"}']],
    ['a number too large', '{"type":"bundle","objects":[{"a":1e999},1]}', ['1:34 json-number objects.0.a', '1:41 1 1', 'bundle {"type":"bundle"}']],
  ])('%s', async (_name, text, parts) => {
    expect(shown(await read([text]))).toEqual(parts);
    expect(shown(await read(text.split(/(?<=.)/su)))).toEqual(parts);
  });

  test('bytes that are no UTF-8 cost one object', async () => {
    const bytes = bytesOf('{"type":"bundle","objects":["x","é"]}');
    bytes[29] = 0xff;
    expect(shown(await read([bytes]))).toEqual(['1:29 encoding objects.0', '1:33 1 "é"', 'bundle {"type":"bundle"}']);
  });

  test('nesting counts from the bundle, and costs one object', async () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const parts = await read([`{"type":"bundle","objects":[${nested(98)},${nested(99)},${nested(300_000)},1]}`]);
    expect(parts.map(({ kind }) => kind)).toEqual(['object', 'problem', 'problem', 'object', 'bundle']);
    expect(parts.flatMap((part) => (part.kind === 'problem' ? [part.problem.code] : []))).toEqual(['stix/json-depth', 'stix/json-depth']);
  });

  test('an object larger than the limit costs itself', async () => {
    const text = `{"type":"bundle","objects":[{"a":"${'é'.repeat(500)}\n"},"${'b'.repeat(98)}","${'b'.repeat(99)}",1]}`;
    const expected = ['1:29 object-size objects.0', `2:4 1 "${'b'.repeat(98)}"`, '2:105 object-size objects.2', '2:207 3 1', 'bundle {"type":"bundle"}'];
    expect(shown(await read([text], { maxObjectBytes: 100 }))).toEqual(expected);
    expect(shown(await read(text.match(/[^]{1,30}/g) ?? [], { maxObjectBytes: 100 }))).toEqual(expected);
  });

  test('properties of the bundle itself have the same limit, all together', async () => {
    const text = `{${Array.from({ length: 50 }, (_, index) => `"name${index}":${index}`).join(',')}}`;
    expect(shown(await read([text], { maxObjectBytes: 100 }))).toEqual(['1:126 object-size']);
  });
});

test('a reader who stops early closes the source', async () => {
  let closed = 0;
  function* source() {
    try {
      for (;;) yield '{"objects":[1,2]],';
    } finally {
      closed += 1;
    }
  }
  for await (const part of readBundle(source())) if (part.kind === 'object') break;
  expect(closed).toBe(1);
  expect(shown(await read(source())).at(-1)).toBe('1:17 json-syntax');
  expect(closed).toBe(2);
});

test('an error of the source is thrown on', async () => {
  async function* broken(): AsyncGenerator<string> {
    yield '{"objects":[1';
    throw new Error('unplugged');
  }
  await expect(read(broken())).rejects.toThrow('unplugged');
});

describe('writing', () => {
  const text = (objects: Iterable<object>) => [...writeBundle(ID, objects)].join('');

  test('gives what JSON.stringify gives', () => {
    const objects = Object.values(samples).map(({ object }) => object);
    expect(text(objects)).toBe(JSON.stringify({ type: 'bundle', id: ID, objects }));
  });

  test('objects that come late give the same text', async () => {
    async function* late() {
      yield sample('url');
      yield sample('identity');
    }
    let written = '';
    for await (const piece of writeBundle(ID, late())) written += piece;
    expect(written).toBe(JSON.stringify({ ...bundle(sample('url'), sample('identity')), id: ID }));
  });

  test('no objects, no list', () => expect(text([])).toBe(`{"type":"bundle","id":"${ID}"}`));

  test('pieces are neither tiny nor whole', () => {
    const pieces = [...writeBundle(ID, Array.from({ length: 5000 }, () => sample('indicator')))];
    expect(pieces.length).toBeGreaterThan(10);
    expect(pieces.length).toBeLessThan(100);
  });

  test('what has no I-JSON form is refused', () => {
    const circle: Record<string, unknown> = {};
    circle['circle'] = circle;
    const half = { a: '\ud800' };
    for (const object of [circle, half, { '\uffff': 1 }, { a: 1n }, () => 1]) expect(() => text([object]), String(object)).toThrow();
    expect(text([{ a: '\\ud800 😀' }])).toContain('\\\\ud800 😀');
  });

  test('what is written reads back, cut anywhere', async () => {
    const object = fc.dictionary(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('__proto__', 'objects', 'type', '"', '\\')), fc.jsonValue(), { noNullPrototype: true });
    await fc.assert(fc.asyncProperty(fc.array(object, { maxLength: 8 }), fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), fc.boolean(), async (objects, sizes, asBytes) => {
      const written = text(objects);
      const whole = asBytes ? bytesOf(written) : written;
      const chunks: (Uint8Array | string)[] = [];
      for (let at = 0, turn = 0; at < whole.length; turn += 1) {
        const size = sizes[turn % sizes.length] ?? 1;
        chunks.push(whole.slice(at, at + size));
        at += size;
      }
      const parts = await read(chunks);
      expect(parts.map(({ kind }) => kind)).toEqual([...objects.map(() => 'object'), 'bundle']);
      // What JSON.stringify makes of a value (of -0, say) is not the matter here.
      expect(objectsOf(parts)).toEqual(JSON.parse(JSON.stringify(objects)));
    }), { numRuns: 500, seed: 21 });
  });
});

test('100,000 objects pass, and few are ahead of the reader', async () => {
  let made = 0;
  function* objects() {
    for (; made < 100_000; made += 1) yield { ...sample('indicator'), x_number: made };
  }
  let seen = 0;
  let furthestAhead = 0;
  for await (const part of readBundle(writeBundle(ID, objects()))) {
    if (part.kind !== 'object') continue;
    expect(part.index).toBe(seen);
    seen += 1;
    furthestAhead = Math.max(furthestAhead, made - seen);
  }
  expect(seen).toBe(100_000);
  expect(furthestAhead).toBeLessThan(1000);
});
