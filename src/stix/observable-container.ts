import { isIdentifier } from './identifiers.ts';

type Observable = Readonly<Record<string, unknown>>;

/** Nested deeper than any reference of the standard. */
const MAX_DEPTH = 10;

/**
 * The observables of a container as objects of their own (STIX 2.1 §2.13): where one refers to another by its key, the id
 * of the other stands in its place. What refers to a key that is not there stays, and is no identifier.
 */
export function observablesIn(container: Readonly<Record<string, Observable>>): readonly (readonly [key: string, observable: Observable])[] {
  return Object.entries(container).map(([key, observable]) => [key, resolved(observable, container) as Observable] as const);
}

function resolved(value: unknown, container: Readonly<Record<string, Observable>>, depth = 0): unknown {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry: unknown) => resolved(entry, container, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => {
      if (name.endsWith('_ref')) return [name, idOf(inner, container)];
      if (name.endsWith('_refs') && Array.isArray(inner)) return [name, inner.map((entry) => idOf(entry, container))];
      return [name, resolved(inner, container, depth + 1)];
    }),
  );
}

function idOf(reference: unknown, container: Readonly<Record<string, Observable>>): unknown {
  const target = typeof reference === 'string' && Object.hasOwn(container, reference) ? container[reference] : undefined;
  return target !== undefined && isIdentifier(target['id']) ? target['id'] : reference;
}
