import { isTranslatable } from '../language-content.ts';
import { compareTimestamps } from '../timestamps.ts';
import type { StixObject } from '../objects/index.ts';
import { isRecord, propertiesOf, type BundleRule, type Finding } from './rule.ts';

/** A translation mirrors the object that it translates: its properties exist there and have the same shape (STIX 2.1 §7.1). */
export const languageTarget: BundleRule = {
  id: 'stix/language-target',
  severity: 'error',
  spec: '7.1',
  *checkBundle(_bundle, entries) {
    const targets = new Map<string, StixObject>();
    for (const { object } of entries) {
      const modified = modifiedOf(object);
      targets.set(versionKey(object.id, modified), object);
      const newest = targets.get(object.id);
      if (newest === undefined || compareTimestamps(modifiedOf(newest), modified) < 0) targets.set(object.id, object);
    }
    for (const { object, index } of entries) {
      if (object.type !== 'language-content') continue;
      // A translation of a version that is not here says nothing of the versions that are.
      const target = targets.get(object.object_modified === undefined ? object.object_ref : versionKey(object.object_ref, object.object_modified));
      if (target === undefined) continue;
      for (const [language, translation] of Object.entries(object.contents)) {
        for (const [property, value] of Object.entries(translation)) {
          yield* inProperty(target, property, value, ['objects', index, 'contents', language, property]);
        }
      }
    }
  },
};

const versionKey = (id: string, modified: string): string => `${id} ${modified}`;

/** Empty where the type has no versions; then `modified` may be a custom property of any kind. */
function modifiedOf(object: StixObject): string {
  const { modified } = propertiesOf(object);
  return typeof modified === 'string' ? modified : '';
}

function* inProperty(target: object, property: string, value: unknown, path: readonly (string | number)[]): Generator<Finding> {
  const { type, [property]: original } = propertiesOf(target);
  if (!Object.hasOwn(target, property)) {
    yield { path, message: `The object that is translated has no property \`${property}\`.`, mend: 'Remove it, or correct its name.' };
  } else if (!isTranslatable(String(type), property)) {
    yield { path, message: `\`${property}\` holds no words for people, and cannot be translated.`, mend: 'Remove it.' };
  } else if (shapeOf(original) !== shapeOf(value)) {
    yield { path, message: `The translation of \`${property}\` is ${shapeOf(value)}; the original is ${shapeOf(original)}.`, mend: 'Give it the same shape.' };
  } else if (Array.isArray(original) && Array.isArray(value) && original.length !== value.length) {
    yield { path, message: `The translation of \`${property}\` has ${value.length} entries; the original has ${original.length}.`, mend: 'Translate entry by entry; leave "" where one stays as it is.' };
  }
}

function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isRecord(value)) return 'an object';
  return value === null ? 'null' : `a ${typeof value}`;
}
