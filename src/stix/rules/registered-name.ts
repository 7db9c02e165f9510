import { registries, type Registry } from '../registries/index.ts';
import { isRecord, type Finding, type ObjectRule, type Place } from './rule.ts';
import type { StixObject } from '../objects/index.ts';

/** Names that the standard takes from registries are in them, as far as it says SHOULD (STIX 2.1 §4.10.1, §6.7, §6.12). */
export const registeredName: ObjectRule = {
  id: 'stix/registered-name',
  severity: 'warning',
  spec: '6',
  check: (object, places) => unregistered(object, places, false),
};

/** The names in an object that are not in the registry which its schema names for them. */
export function* unregistered(object: StixObject, places: readonly Place[], must: boolean): Generator<Finding> {
  for (const { path, value, schema } of places) {
    const name = schema['x-registry'];
    if (name === undefined) continue;
    const registry: Registry = registries[name];
    if (registry.must !== must || spellsFreely(object, path)) continue;
    const given: readonly [string, readonly (string | number)[]][] =
      typeof value === 'string' ? [[value, path]] : isRecord(value) ? Object.keys(value).map((key) => [key, [...path, key]]) : [];
    for (const [word, place] of given) {
      if (registry.has(word)) continue;
      const meant = registry.meant?.(word);
      yield {
        path: place,
        message: `\`${word.slice(0, 80)}\` is not ${registry.what}.`,
        mend: meant === undefined ? registry.mend : `Write \`${meant}\`.`,
        spec: registry.section,
        ...(registry.oasis === undefined ? {} : { oasis: registry.oasis }),
      };
    }
  }
}

/** Header fields of HTTP/2 and HTTP/3 are all lower case on the wire (RFC 9113 §8.2). */
function spellsFreely(object: StixObject, path: readonly (string | number)[]): boolean {
  if (object.type !== 'network-traffic' || path.at(-1) !== 'request_header') return false;
  return /^http\/[23]/i.test(String(object.extensions?.['http-request-ext']?.request_version));
}
