import { createHash } from 'node:crypto';
import type { Diagnostic } from '../diagnostic.ts';
import { defang } from '../model/defang.ts';
import { formsOf } from '../model/look-up-forms.ts';
import { isLookedUp } from '../model/look-up-values.ts';
import { finding } from './finding.ts';
import { jsonOf, listIn, valueIn } from './json.ts';
import type { Release, Verifier } from './verifier.ts';

const INDICATORS = 'feeds/indicators.json';
const FILES = /^lookup\/v1\/(hashes|[0-9a-f]+)\.json$/;

type Entry = Readonly<Record<'advisory' | 'hashes' | 'kind' | 'scope' | 'validUntil', unknown>>;

/** Every live indicator with one value is found by a look-up, with what the tables say of it; all parts of a divided list are equally long. */
export const lookUp: Verifier = {
  id: 'look-up',
  verify(release) {
    const files = release.paths.filter((path) => FILES.test(path));
    const known = entriesByHash(release, files);
    const diagnostics: Diagnostic[] = [];
    for (const row of listIn(jsonOf(release, INDICATORS), 'indicators')) {
      const [value, property] = [valueIn(row, 'value'), valueIn(row, 'property')];
      if (typeof value !== 'string' || typeof property !== 'string' || !isLookedUp(property)) continue;
      const entries = formsOf(defang(value)).slice(0, 1).flatMap(({ text }) => known.get(hashOf(text)) ?? []);
      if (entries.some((entry) => ['advisory', 'kind', 'scope', 'validUntil'].every((field) => valueIn(entry, field) === valueIn(row, field)))) continue;
      diagnostics.push(finding('look-up', files[0] ?? 'lookup/v1/hashes.json', {
        message: `${String(valueIn(row, 'id'))} is live in /${INDICATORS}, but a look-up of ${defang(value)} does not find it.`,
        why: 'A reader would hear that it is not in the list.',
      }));
    }
    return [...diagnostics, ...unequal(release, files)];
  },
};

function entriesByHash(release: Release, files: readonly string[]): Map<string, Entry[]> {
  const known = new Map<string, Entry[]>();
  for (const entry of files.flatMap((path) => listIn(jsonOf(release, path), 'entries')) as readonly Entry[]) {
    for (const hash of listIn(entry, 'hashes')) {
      const others = known.get(String(hash));
      if (others) others.push(entry);
      else known.set(String(hash), [entry]);
    }
  }
  return known;
}

function unequal(release: Release, files: readonly string[]): Diagnostic[] {
  const lengths = files.map((path) => release.bytes(path).length);
  return files.filter((_, at) => lengths[at] !== lengths[0]).map((path) => finding('look-up', path, {
    message: `This part of the list is not as long as ${files[0]}.`,
    why: 'Who sees only how long an answer is could tell which part a reader asked for.',
  }));
}

/** As the lists shorten it: 12 bytes. */
function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}
