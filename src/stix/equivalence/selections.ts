/** Most comparisons that one chain may be written out to. */
const MAX_COMPARISONS = 4096;

/**
 * Every way to take one of each group of alternatives, in the order of the groups: what AND of ORs comes to when it is
 * distributed. Undefined where a group has no alternatives that may be taken, where there are more than `ceiling` ways, or
 * where these hold more than 4,096 comparisons: the chain then stays as it is.
 */
export function selections<Term extends { readonly size: number }>(
  groups: readonly (readonly Term[] | undefined)[], ceiling: number,
): Term[][] | undefined {
  let ways = 1;
  for (const group of groups) {
    ways *= group?.length ?? Number.POSITIVE_INFINITY;
    if (ways > ceiling) return undefined;
  }
  if (ways === 1) return [groups.flatMap((group) => group ?? [])];
  let comparisons = 0;
  for (const group of groups) {
    for (const { size } of group ?? []) comparisons += size * (ways / (group?.length ?? 1));
  }
  if (comparisons > MAX_COMPARISONS) return undefined;
  return groups.reduce<Term[][]>((chosen, group = []) => chosen.flatMap((terms) => group.map((term) => [...terms, term])), [[]]);
}
