import { compareDiagnostics, type Diagnostic } from '../diagnostic.ts';
import { verifiers } from './index.ts';
import type { Release } from './verifier.ts';

/** Runs every verifier over a built site. */
export async function verifyRelease(release: Release): Promise<Diagnostic[]> {
  const found = await Promise.all(verifiers.map((verifier) => verifier.verify(release)));
  return found.flat().sort(compareDiagnostics);
}
