import { OBSERVABLE_TYPES } from './identifiers.ts';
import { isStixType, type StixObject } from './objects/index.ts';
import type { Problem } from './problem.ts';
import { propertySchema } from './property-schema.ts';
import { isRecord, propertiesOf } from './rules/rule.ts';
import { compareTimestamps, isTimestamp } from './timestamps.ts';

/** What no version changes (STIX 2.1 §3.6). */
const FIXED = ['type', 'id', 'created', 'created_by_ref'] as const;
type Fixed = (typeof FIXED)[number] | 'modified';

/** New values by property, custom ones too; `undefined` takes a property away. */
export type Changes<Type extends StixObject> =
  { readonly [Name in Exclude<keyof Type, Fixed>]?: Type[Name] | undefined } & Readonly<Record<string, unknown>>;

/** About the version that is made. */
export interface VersionOptions {
  /** When: a timestamp with milliseconds at least, later than that of the version before. */
  readonly modified: string;
  /** Who: the id of an identity. Where both are known, it must be the `created_by_ref` of the object. */
  readonly creator?: string;
}

/** A new version, or why there can be none. */
export type Versioned<Type> = { readonly object: Type } | { readonly problems: readonly Problem[] };

/**
 * The next version of an object (STIX 2.1 §3.6). There is none of an object without versions (an observable, a marking
 * definition), of a revoked one, of somebody else's (§3.5), at a time that is not later, and none that changes `type`,
 * `id`, `created` or `created_by_ref`; to give one of these its own value again is no change. The object itself is not
 * changed. Whether the new one is valid is a question for `validateObject`.
 */
export function newVersion<Type extends StixObject>(object: Type, changes: Changes<Type>, { modified, creator }: VersionOptions): Versioned<Type> {
  const impossible = unversioned(object) ?? (isRecord(changes) ? undefined : NOT_AN_OBJECT);
  if (impossible !== undefined) return { problems: [impossible] };
  const problems = [...inOrigin(object, creator), ...inChanges(object, changes), ...inTime(propertiesOf(object)['modified'], modified)];
  if (problems.length > 0) return { problems };
  const changed = new Map(Object.entries(object));
  for (const [name, value] of [...Object.entries(changes), ['modified', modified] as const]) {
    if (value === undefined) changed.delete(name);
    else changed.set(name, value);
  }
  return { object: Object.fromEntries(changed) as Type };
}

/** The last version of an object: revoked, after which there are no others (STIX 2.1 §3.6). Its problems are those of `newVersion`. */
export function revoke<Type extends StixObject>(object: Type, options: VersionOptions): Versioned<Type> {
  return newVersion(object, { revoked: true } as unknown as Changes<Type>, options);
}

const error = (code: `stix/${string}`, path: readonly string[], message: string, mend: string, spec = '3.6'): Problem =>
  ({ code, severity: 'error', path, message, mend, spec });

const NOT_AN_OBJECT = error('stix/not-an-object', [], 'This is not a JSON object.', 'Write the properties of an object between braces.', '3');

/** Why objects such as this have no versions. */
function unversioned(object: unknown): Problem | undefined {
  if (!isRecord(object)) return NOT_AN_OBJECT;
  const type = Object.hasOwn(object, 'type') ? object['type'] : undefined;
  if (type === 'marking-definition') {
    return error('stix/no-versions', [], 'A marking definition never changes.', 'Make another one, with an id of its own; use TLP markings as they were published.', '7.2.1');
  }
  if (OBSERVABLE_TYPES.some((name) => name === type)) {
    return error('stix/no-versions', [], 'An observable has no versions.', 'Where a property changes that makes its id, make another object; change the others in place.');
  }
  if (type === 'bundle' || (isStixType(type) && propertySchema(type, 'modified') === undefined)) {
    return error('stix/no-versions', [], `Objects of type \`${type}\` have no versions.`, 'Make another object, with an id of its own.');
  }
  for (const name of ['type', 'id', 'created', 'modified']) {
    const value = Object.hasOwn(object, name) ? object[name] : undefined;
    if (typeof value !== 'string') return error('stix/missing-property', [name], `The property \`${name}\` is missing, or no string.`, 'Only an object with `id`, `created` and `modified` has versions.', '3.2');
  }
  return undefined;
}

function* inOrigin(object: object, creator: string | undefined): Generator<Problem> {
  const { revoked, created_by_ref: by } = propertiesOf(object);
  if (Object.hasOwn(object, 'revoked') && revoked === true) {
    yield error('stix/revoked-version', ['revoked'], 'The object is revoked, and has no later versions.', 'Make another object, with an id of its own.');
  }
  if (creator !== undefined && Object.hasOwn(object, 'created_by_ref') && by !== creator) {
    yield error('stix/other-creator', ['created_by_ref'], 'Only who created the object makes versions of it.', 'Make an object of your own, and relate it with `derived-from`.', '3.5');
  }
}

function* inChanges(object: object, changes: object): Generator<Problem> {
  const [before, after] = [propertiesOf(object), propertiesOf(changes)];
  for (const name of [...FIXED, 'modified']) {
    if (!Object.hasOwn(changes, name) || after[name] === (Object.hasOwn(object, name) ? before[name] : undefined)) continue;
    yield name === 'modified'
      ? error('stix/unchanged-properties', [name], '`modified` is no change of its own.', 'Give the time of the version as the option `modified`.')
      : error('stix/unchanged-properties', [name], `No version changes \`${name}\`.`, 'Leave it as it is, or make another object.');
  }
}

function* inTime(before: unknown, modified: unknown): Generator<Problem> {
  if (typeof modified !== 'string' || !isTimestamp(modified) || !/\.[0-9]{3,}Z$/.test(modified)) {
    yield error('stix/timestamp', ['modified'], 'The time of a version is a time in UTC with milliseconds at least.', 'Write it as `2026-03-10T09:00:00.000Z`.', '3.2');
  } else if (typeof before !== 'string' || !isTimestamp(before)) {
    yield error('stix/timestamp', ['modified'], 'The `modified` of the object is no timestamp: which version is later cannot be said.', 'Correct the object first.', '3.2');
  } else if (compareTimestamps(before, modified) >= 0) {
    yield error('stix/time-order', ['modified'], `\`modified\` (${modified}) must be later than that of the version before (${before}).`, 'Give a later time.');
  }
}
