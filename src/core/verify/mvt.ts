import type { Diagnostic } from '../diagnostic.ts';
import { finding } from './finding.ts';
import { jsonOf, listIn, valueIn } from './json.ts';
import type { Verifier } from './verifier.ts';

const FILE = 'feeds/stix/mvt.stix2';
const BUNDLE = 'feeds/stix/bundle.json';

/** MVT can take every pattern of its file apart, and every object is that of the STIX bundle. */
export const mvt: Verifier = {
  id: 'mvt',
  verify(release) {
    const document = jsonOf(release, FILE);
    const lines = release.paths.includes(FILE) ? release.text(FILE).split('\n') : [];
    const report = (message: string, why: string, line = 1) => finding('mvt', FILE, { message, why }, line);
    if (document === undefined) return [report('There is no JSON in this file.', 'MVT would find nothing.')];
    const diagnostics: Diagnostic[] = lines.flatMap((text, index) => (/[^\0-\x7f]/.test(text) ? [report('This line is not ASCII.', 'MVT guesses the encoding of what it downloads.', index + 1)] : []));
    const known = new Set(listIn(jsonOf(release, BUNDLE), 'objects').map((object) => JSON.stringify(object)));
    for (const object of listIn(document, 'objects')) {
      const [id, pattern] = [String(valueIn(object, 'id')), valueIn(object, 'pattern')];
      const line = lines.findIndex((text) => text.includes(`"id":"${id}"`)) + 1;
      if (!known.has(JSON.stringify(object))) diagnostics.push(report(`${id} is not the same as in the STIX bundle.`, 'Two partners would have two objects of one name and version.', line));
      if (pattern === undefined) continue;
      const parts = String(pattern).split('=');
      if (valueIn(object, 'pattern_type') !== 'stix' || parts.length !== 2) diagnostics.push(report(`The pattern of ${id} has ${parts.length - 1} equals signs, or is no STIX pattern.`, 'MVT stops at a pattern that it cannot cut in two, and reads none that follow.', line));
    }
    return diagnostics;
  },
};
