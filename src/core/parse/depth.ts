/** More levels than any document needs; deeper data could exhaust the stack of whoever walks it. */
const MAXIMUM_DEPTH = 64;

/** Whether data, or a tree with `childrenOf`, is nested more deeply than anything that an author writes. Walks without recursion. */
export function isTooDeep<T = unknown>(data: T, childrenOf: (value: T) => readonly T[] = valuesOf): boolean {
  let level: readonly T[] = [data];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAXIMUM_DEPTH) return true;
    level = level.flatMap(childrenOf);
  }
  return false;
}

function valuesOf(value: unknown): never[] {
  return (typeof value === 'object' && value !== null ? Object.values(value) : []) as never[];
}
