import type { Release } from './verifier.ts';

/**
 * The value of a JSON file of a release; undefined where there is no such file or no such value. The verifier `schema`
 * reports JSON that does not parse, so that no other has to.
 */
export function jsonOf(release: Release, path: string): unknown {
  if (!release.paths.includes(path)) return undefined;
  try {
    return JSON.parse(release.text(path));
  } catch {
    return undefined;
  }
}

/** The list in a field of a JSON document; empty where there is none. */
export function listIn(document: unknown, field: string): readonly unknown[] {
  const list = (document as Readonly<Record<string, unknown>> | null | undefined)?.[field];
  return Array.isArray(list) ? list : [];
}
