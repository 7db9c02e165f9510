import { compareDiagnostics, type Diagnostic } from '../diagnostic.ts';
import { isCopy } from './copy.ts';
import { tagsOf } from './html.ts';
import { pageVerifiers, verifiers } from './index.ts';
import type { PageVerifier, Release } from './verifier.ts';

/** Runs every verifier over a built site. */
export async function verifyRelease(release: Release): Promise<Diagnostic[]> {
  const found = await Promise.all(verifiers.map((verifier) => verifier.verify(release)));
  return [...found.flat(), ...verifyPages(release, pageVerifiers)].sort(compareDiagnostics);
}

/** Runs verifiers of pages over the pages of a built site. */
export function verifyPages(release: Release, some: readonly PageVerifier[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const judges = some.map((verifier) => verifier.begin(release));
  for (const path of release.paths) {
    if (!path.endsWith('.html')) continue;
    const html = release.text(path);
    const page = { path, html, tags: tagsOf(html) };
    for (const judge of judges) diagnostics.push(...(isCopy(path) ? judge.copy?.(page) ?? [] : judge.page(page)));
  }
  for (const judge of judges) diagnostics.push(...(judge.end?.() ?? []));
  return diagnostics;
}
