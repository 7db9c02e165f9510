import type { Release } from './verifier.ts';

/** What speaks of the whole site, and is read by several verifiers; other files are many, and are not kept. */
const KEPT = ['feeds/advisories.json', 'feeds/index.json', 'feeds/indicators.json', 'feeds/stix/bundle.json'];

const kept = new WeakMap<Release, Map<string, unknown>>();

/** The value of a JSON file of a release; throws what the parser says of a text that is no JSON. */
export function parseJsonFile(release: Release, path: string): unknown {
  const values = kept.get(release) ?? new Map<string, unknown>();
  kept.set(release, values);
  if (values.has(path)) return values.get(path);
  const value: unknown = JSON.parse(release.text(path));
  if (KEPT.includes(path)) values.set(path, value);
  return value;
}

/**
 * The value of a JSON file of a release; undefined where there is no such file or no such value. The verifier `schema`
 * reports JSON that does not parse, so that no other has to.
 */
export function jsonOf(release: Release, path: string): unknown {
  if (!release.paths.includes(path)) return undefined;
  try {
    return parseJsonFile(release, path);
  } catch {
    return undefined;
  }
}

/** The value in a field of a JSON document; undefined where there is none. */
export function valueIn(document: unknown, field: string): unknown {
  return (document as Readonly<Record<string, unknown>> | null | undefined)?.[field];
}

/** The list in a field of a JSON document; empty where there is none. */
export function listIn(document: unknown, field: string): readonly unknown[] {
  const list = valueIn(document, field);
  return Array.isArray(list) ? list : [];
}
