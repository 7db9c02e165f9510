import { inspectObject, type StixObject } from '../../../src/stix/index.ts';

/**
 * A way into the library: what an exported function is driven with, made from any input. What it returns must be the same
 * each time; it throws where a promise is broken.
 */
export interface Door {
  /** Texts only, or any value that `JSON.parse` gives. */
  readonly takes: 'text' | 'value';
  drive(input: never): unknown;
}

export const text = (drive: (input: string) => unknown): Door => ({ takes: 'text', drive });
export const value = (drive: (input: unknown) => unknown): Door => ({ takes: 'value', drive });

/** A door for objects that are typed: those of the input that have the shape of their type. */
export const objects = (drive: (shaped: readonly StixObject[]) => unknown): Door => value((input) => {
  const shaped = shapedIn(input);
  return shaped.length === 0 ? undefined : drive(shaped);
});

export const isObject = (input: unknown): input is Record<string, unknown> => typeof input === 'object' && input !== null && !Array.isArray(input);

let last: { readonly input: unknown; readonly shaped: readonly StixObject[] } | undefined;

/** Judged once for all doors that follow each other. */
function shapedIn(input: unknown): readonly StixObject[] {
  if (last === undefined || last.input !== input) {
    last = { input, shaped: objectsIn(input).filter((object): object is StixObject => inspectObject(object).shaped) };
  }
  return last.shaped;
}

/** The objects of a bundle, or the value itself. Twenty are enough for doors that are called for each of them. */
export function objectsIn(input: unknown): unknown[] {
  const list: unknown = isObject(input) && Object.hasOwn(input, 'objects') ? input['objects'] : undefined;
  return Array.isArray(list) ? (list as unknown[]).slice(0, 20) : [input];
}
