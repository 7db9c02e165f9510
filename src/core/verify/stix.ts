import { hash } from 'node:crypto';
import { inspectObject, tlpLevelOf, validateBundle, type Inspection } from '../../stix/index.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { locator } from '../parse/locator.ts';
import { finding } from './finding.ts';
import { jsonOf, listIn, valueIn } from './json.ts';
import type { Verifier } from './verifier.ts';

const STIX_FILE = /^feeds\/stix\/.*\.(?:json|stix2)$/;

/** What a bundle says of an object's identity and markings. */
interface Marked {
  readonly id?: string;
  readonly object_marking_refs?: readonly string[];
  readonly granular_markings?: readonly { readonly marking_ref?: string }[];
}

/** Every STIX bundle holds to the standard, names no object twice, and has nothing marked above TLP:CLEAR. */
export const stix: Verifier = {
  id: 'stix',
  verify(release) {
    const diagnostics: Diagnostic[] = [];
    const inspect = rememberingInspection();
    for (const path of release.paths) {
      if (!STIX_FILE.test(path)) continue;
      const document = jsonOf(release, path);
      if (document === undefined) continue;
      let locate: ReturnType<typeof locator> | undefined;
      const report = (at: readonly (string | number)[], message: string, why?: string) => {
        locate ??= locator(path, release.text(path));
        const { line, column } = locate(at);
        diagnostics.push(finding('stix', path, { message, ...(why ? { why } : {}) }, line, column));
      };
      for (const { severity, path: at, message, spec } of validateBundle(document, { inspect })) {
        if (severity === 'error') report(at, message, `STIX 2.1, section ${spec}.`);
      }
      const objects = listIn(document, 'objects');
      if (objects.length === 0) report([], 'This bundle is empty.', 'Some consumers fail on a bundle without objects.');
      if (valueIn(document, 'spec_version') !== undefined) report(['spec_version'], 'A bundle of STIX 2.1 has no `spec_version`.', 'Consumers would read it as STIX 2.0.');
      const seen = new Set<string>();
      for (const [index, object] of objects.entries()) {
        const { id = '', ...marks } = (object ?? {}) as Marked;
        if (seen.has(id)) report(['objects', index], `${id} stands in this bundle twice.`);
        seen.add(id);
        const level = tlpLevelOf([id, ...markingsOf(marks)]);
        if (level !== undefined && level !== 'clear') report(['objects', index], `${id} is marked TLP:${level.toUpperCase()}.`, 'Only TLP:CLEAR may be published.');
      }
    }
    return diagnostics;
  },
};

/** Inspects each distinct object once: most stand in the bundle of all and again in that of their advisory. */
function rememberingInspection(): (object: unknown) => Inspection {
  const known = new Map<string, Inspection>();
  return (object) => {
    const digest = hash('sha256', JSON.stringify(object), 'base64');
    const found = known.get(digest) ?? inspectObject(object);
    known.set(digest, found);
    return found;
  };
}

function markingsOf({ object_marking_refs: whole = [], granular_markings: parts = [] }: Marked): string[] {
  return [...whole, ...parts.flatMap(({ marking_ref }) => marking_ref ?? [])];
}
