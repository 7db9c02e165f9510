import { createHash } from 'node:crypto';
import { lookUpList, type LookUpPart } from '../formats/look-up-list.ts';
import { advisoryPath, selfCheckPath } from '../model/addresses.ts';
import type { Advisory, Model } from '../model/model.ts';
import type { LookUpAdvisory } from '../schema/look-up.ts';
import type { Emitter, OutputFile } from './emitter.ts';
import { jsonDocument, jsonList, schemaAddress } from './json-document.ts';

/** Hashes of indicators, so that a reader's own device can say whether an address is one. */
export const lookUp: Emitter = {
  id: 'look-up',
  standard: 'JSON (RFC 8259)',
  listed: false,
  *emit(model: Model): Generator<OutputFile> {
    const { prefixLength, count, parts: [first, ...others] } = lookUpList(model);
    if (!first) return;
    const advisories = new Map(model.advisories.map((advisory) => [advisory.id, advisory]));
    const file = (name: string, body: OutputFile['body']) => ({ path: `lookup/v1/${name}.json`, mediaType: 'application/json', body });
    if (prefixLength === 0) {
      yield file('hashes', body(model, advisories, first));
      return;
    }
    yield file('index', jsonDocument({ $schema: schemaAddress(model, 'look-up-index'), modified: model.modified, prefixLength, count }));
    const parts = [first, ...others];
    // Who sees only how long an answer is must not learn which part it was.
    const lengths = parts.map((part) => lengthOf(body(model, advisories, part, '')));
    const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
    for (const [at, part] of parts.entries()) yield file(part.prefix, body(model, advisories, part, padding(part.prefix, longest - (lengths[at] as number))));
  },
};

function body(model: Model, all: ReadonlyMap<string, Advisory>, { entries }: LookUpPart, filling?: string): Iterable<string> {
  const named = [...new Set(entries.map(({ advisory }) => advisory))];
  const advisories = Object.fromEntries(named.map((id) => [id, inEachLanguage(model, all.get(id) as Advisory)]));
  const head = { $schema: schemaAddress(model, 'look-up'), modified: model.modified, advisories, ...(filling === undefined ? {} : { padding: filling }) };
  return jsonList(head, 'entries', entries);
}

function inEachLanguage(model: Model, advisory: Advisory): Record<string, LookUpAdvisory> {
  return Object.fromEntries(model.publisher.languages.flatMap((language): [string, LookUpAdvisory][] => {
    const text = advisory.texts.get(language);
    const title = (text ?? advisory.stubs.get(language))?.title;
    if (title === undefined) return [];
    const address = `${advisoryPath(advisory, language)}${text ? '#act-now' : ''}`;
    const selfCheck = text && advisory.selfCheck?.title[language];
    return [[language, { title, address, ...(selfCheck ? { selfCheck: { title: selfCheck, address: selfCheckPath(advisory, language) } } : {}) }]];
  }));
}

function lengthOf(pieces: Iterable<string>): number {
  let length = 0;
  for (const piece of pieces) length += Buffer.byteLength(piece);
  return length;
}

/** Digits that look like hashes: a run of one letter would vanish where a server compresses. */
function padding(prefix: string, length: number): string {
  let digits = '';
  for (let number = 0; digits.length < length; number += 1) digits += createHash('sha256').update(`${prefix} ${number}`).digest('hex');
  return digits.slice(0, length);
}
