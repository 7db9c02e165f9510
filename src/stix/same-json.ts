/** Whether two values are equal as JSON, whatever the order of properties; of any depth. */
export function sameJson(a: unknown, b: unknown): boolean {
  const open: [unknown, unknown][] = [[a, b]];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [left, right] = pair;
    if (left === right) continue;
    if (typeof left !== 'object' || left === null || typeof right !== 'object' || right === null) return false;
    if (Array.isArray(left) !== Array.isArray(right)) return false;
    const entries = Object.entries(left);
    if (entries.length !== Object.keys(right).length) return false;
    for (const [key, value] of entries) {
      if (!Object.hasOwn(right, key)) return false;
      open.push([value, (right as Readonly<Record<string, unknown>>)[key]]);
    }
  }
  return true;
}
