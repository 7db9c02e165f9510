/** More levels than any document needs; deeper data could exhaust the stack of whoever walks it. */
const MAXIMUM_DEPTH = 64;

/** Whether data is nested more deeply than anything that an author writes. Walks without recursion. */
export function isTooDeep(data: unknown): boolean {
  let level: unknown[] = [data];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAXIMUM_DEPTH) return true;
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return false;
}
