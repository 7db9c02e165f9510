import type { Budget } from './budget.ts';
import type { Demand, Take } from './demand.ts';
import type { Timeline } from './timeline.ts';

/** Later than every rank: it cannot be done. */
export const NEVER = Infinity;

/** Which observations count: they begin at rank `until` or before it, and end at rank `from` or behind it. */
export interface Bounds {
  readonly from: number;
  readonly until: number;
}

/**
 * For each rank the answer to: if all observations must end there or later, by when can they all have begun at the earliest?
 * A binding is the better the earlier its last beginning and the later its first end, whatever stands around it (STIX 2.1
 * §9.5), so this list says all of what times allow. It lets one observation serve several parts: an answer of NEVER is
 * certain, any other is certain only where the parts have no observation in common. Linear in ranks and observations.
 */
export function earliest(demand: Demand, bounds: Bounds, timeline: Timeline, budget: Budget): readonly number[] {
  budget.spend(timeline.times.length + 10);
  const of = (part: Demand): readonly number[] => earliest(part, bounds, timeline, budget);
  switch (demand.kind) {
    case 'take': return taken(demand, bounds, timeline, budget);
    case 'all': return joined(demand.parts.map(of), Math.max);
    case 'any': return joined(demand.parts.map(of), Math.min);
    case 'in-order': return demand.parts.map(of).reduce((before, behind) => before.map((begun, rank) => Math.max(begun, behind[Math.max(begun, rank)] ?? NEVER)));
    case 'within': {
      const begun = [...of(demand.part)];
      for (let rank = begun.length - 1; rank >= 0; rank -= 1) {
        if ((begun[rank] ?? NEVER) > (demand.reach[rank] ?? 0)) begun[rank] = begun[rank + 1] ?? NEVER;
      }
      return begun;
    }
  }
}

const joined = (lists: readonly (readonly number[])[], choose: (a: number, b: number) => number): readonly number[] =>
  lists.reduce((a, b) => a.map((rank, at) => choose(rank, b[at] ?? NEVER)));

/** Ends move forward through `byLast` and drop observations; beginnings move forward through `byFirst` until there are enough again. */
function taken({ byFirst, byLast, count: wanted }: Take, { from, until }: Bounds, { times, first, last, count }: Timeline, budget: Budget): number[] {
  budget.spend(byFirst.length);
  const counted = new Set<number>();
  let sum = 0;
  let next = 0;
  let ended = 0;
  let begun = -1;
  return times.map((_time, rank) => {
    const end = Math.max(rank, from);
    for (; ended < byLast.length && (last[byLast[ended] ?? 0] ?? 0) < end; ended += 1) {
      const gone = byLast[ended] ?? 0;
      if (counted.delete(gone)) sum -= count[gone] ?? 0;
    }
    while (sum < wanted && next < byFirst.length) {
      const candidate = byFirst[next] ?? 0;
      begun = first[candidate] ?? 0;
      if (begun > until) break;
      next += 1;
      if ((last[candidate] ?? 0) < end) continue;
      counted.add(candidate);
      sum += count[candidate] ?? 0;
    }
    return sum < wanted ? NEVER : begun;
  });
}
