import { validateBundle, type StixObject } from '../../stix/index.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { DataDocument } from '../parse/document.ts';
import type { AuthoredObject } from './model.ts';
import { originOf } from './origin.ts';

/**
 * Warnings of the standard that authors do not see. Web pages change, so a hash of one would soon be false: a reference to
 * a page goes without (STIX 2.1, section 2.5). An indicator without name or description is an error of our own.
 */
const NOT_SHOWN_TO_AUTHORS: ReadonlySet<string> = new Set(['stix/external-reference-hashes', 'stix/indicator-description']);

/**
 * Takes the STIX objects out of an authored bundle. Each object that the standard refuses is reported, left out, and
 * its id is added to `unreadable`.
 */
export function buildObjects(document: DataDocument | undefined, diagnostics: Diagnostic[], unreadable: Set<string>): AuthoredObject[] {
  if (!document) return [];
  const broken = new Set<unknown>();
  let bundleBroken = false;
  for (const problem of validateBundle(document.data)) {
    if (NOT_SHOWN_TO_AUTHORS.has(problem.code)) continue;
    diagnostics.push({
      ...document.locate(problem.path), severity: problem.severity, code: problem.code, message: problem.message,
      why: `STIX 2.1, section ${problem.spec}.`, mend: problem.mend,
    });
    if (problem.severity !== 'error') continue;
    if (problem.path[0] === 'objects' && problem.path.length > 1) broken.add(problem.path[1]);
    else bundleBroken = true;
  }
  const objects = (document.data as { objects?: unknown } | null)?.objects;
  if (!Array.isArray(objects)) {
    // A bundle without objects is allowed by the standard; here it would be a file that says nothing.
    if (!bundleBroken) {
      diagnostics.push({
        ...document.locate([]), severity: 'error', code: 'indicators/missing-objects',
        message: 'This bundle has no `objects`.',
        why: 'None of its indicators would reach anyone.',
        mend: 'Put the objects in a list under `objects`, or take the file out.',
      });
    }
    unreadable.add(document.file);
    return [];
  }
  if (bundleBroken) unreadable.add(document.file);
  return objects.flatMap((object: unknown, index) => {
    if (!broken.has(index)) return [{ object: Object.freeze(object as StixObject), origin: originOf(document, ['objects', index]) }];
    unreadable.add(String((object as { id?: unknown } | null)?.id));
    return [];
  });
}
