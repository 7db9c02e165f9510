import { inspectObject, parse, readBundle, validateBundle, validateObject, writeBundle } from '../../../src/stix/index.ts';
import { assertProblems } from '../promises.ts';
import { isObject, objects, text, value } from './door.ts';

export const validationDoors = {
  validateObject: value((input) => {
    const problems = validateObject(input);
    assertProblems(problems, input);
    return problems;
  }),
  inspectObject: value((input) => inspectObject(input).shaped),
  validateBundle: value((input) => {
    if (isObject(input) && input['type'] !== 'bundle' && Object.keys(input).length < 100) return undefined;
    const problems = validateBundle(input);
    assertProblems(problems, input);
    return problems;
  }),
  parse: text((input) => {
    const read = parse(input);
    if (read.value === undefined && read.custom === undefined && read.problems.length === 0) throw new Error('Neither a value nor a problem.');
    return read.problems;
  }),
  readBundle: text(async (input) => {
    const bytes = new TextEncoder().encode(input);
    const size = Math.max(1, Math.ceil(bytes.length / 7));
    const chunks = Array.from({ length: 7 }, (_, place) => bytes.subarray(place * size, (place + 1) * size));
    const parts: string[] = [];
    for await (const part of readBundle(chunks)) parts.push(part.kind === 'problem' ? part.problem.code : part.kind);
    if (parts.length === 0) throw new Error('Neither a bundle nor a problem.');
    return parts;
  }),
  writeBundle: objects((shaped) => {
    let length = 0;
    try {
      for (const piece of writeBundle('bundle--11111111-1111-4111-8111-000000000099', shaped)) length += piece.length;
    } catch (error) {
      // What has no JSON form, or none that may be exchanged, it says it throws for: here half a character, or nesting.
      if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    }
    return length;
  }),
};
