import { assign, type BoundedTake } from './assignment.ts';
import type { Budget } from './budget.ts';
import type { Demand, InOrder, Within } from './demand.ts';
import { earliest, NEVER, type Bounds } from './earliest.ts';
import type { Timeline } from './timeline.ts';

/** A demand, and the times within which it must be met. */
interface Bounded extends Bounds {
  readonly demand: Demand;
}

/**
 * Finds observations that meet a demand (STIX 2.1 §9.5); undefined where there are none.
 *
 * Once it is known which operand of each OR holds, in which span of time each WITHIN lies and at which time each FOLLOWEDBY
 * parts what is before from what is behind, times bind each observation by itself, and what is left is a flow. The search
 * chooses one after the other, and goes on only where times allow it (`earliest`) and there are observations enough
 * (`assign`). So AND, REPEATS and START STOP take polynomial time; each OR, WITHIN and FOLLOWEDBY multiplies the worst case
 * by its number of operands or of times, and the budget ends what takes too long.
 */
export function bind(demand: Demand, timeline: Timeline, budget: Budget): ReadonlySet<number> | undefined {
  const whole = { demand, from: 0, until: timeline.times.length - 1 };
  return isPossible(whole, timeline, budget) ? search([whole], timeline, budget) : undefined;
}

function isPossible({ demand, ...bounds }: Bounded, timeline: Timeline, budget: Budget): boolean {
  return earliest(demand, bounds, timeline, budget)[bounds.from] !== NEVER && bounds.from < timeline.times.length;
}

function search(demands: readonly Bounded[], timeline: Timeline, budget: Budget): ReadonlySet<number> | undefined {
  const parts = demands.flatMap(withoutAll);
  budget.spend(parts.length);
  const found = assign(parts.flatMap(certainTakes), timeline, budget);
  const open = parts.find(({ demand }) => demand.kind !== 'take');
  if (found === undefined || open === undefined) return found;
  const others = parts.filter((part) => part !== open);
  for (const choice of choices(open, timeline, budget)) {
    if (!choice.every((part) => isPossible(part, timeline, budget))) continue;
    const binding = search([...choice, ...others], timeline, budget);
    if (binding !== undefined) return binding;
  }
  return undefined;
}

function withoutAll(bounded: Bounded): Bounded[] {
  return bounded.demand.kind === 'all' ? bounded.demand.parts.flatMap((demand) => withoutAll({ ...bounded, demand })) : [bounded];
}

/** The observations that are needed whatever is chosen. */
function certainTakes({ demand, ...bounds }: Bounded): BoundedTake[] {
  switch (demand.kind) {
    case 'take': return [{ demand, ...bounds }];
    case 'any': return [];
    case 'within': return certainTakes({ demand: demand.part, ...bounds });
    case 'all':
    case 'in-order': return demand.parts.flatMap((part) => certainTakes({ demand: part, ...bounds }));
  }
}

function* choices({ demand, ...bounds }: Bounded, timeline: Timeline, budget: Budget): Generator<Bounded[]> {
  if (demand.kind === 'any') for (const part of demand.parts) yield [{ demand: part, ...bounds }];
  else if (demand.kind === 'within') yield* spans(demand, bounds, timeline, budget);
  else if (demand.kind === 'in-order') yield* cuts(demand, bounds, timeline, budget);
}

/** Spans begin where an observation ends: a span that begins earlier can as well wait until the first of its observations ends. */
function* spans({ part, reach }: Within, bounds: Bounds, timeline: Timeline, budget: Budget): Generator<Bounded[]> {
  const begun = earliest(part, bounds, timeline, budget);
  const ends = new Set(timeline.last);
  for (let from = bounds.from; from < begun.length; from += 1) {
    const until = reach[from] ?? from;
    if (ends.has(from) && (begun[from] ?? NEVER) <= until) yield [{ demand: part, from, until: Math.min(bounds.until, until) }];
  }
}

/** What is before has begun by the time of the cut, and what is behind has not ended before it. */
function* cuts({ parts: [before, ...behind] }: InOrder, bounds: Bounds, timeline: Timeline, budget: Budget): Generator<Bounded[]> {
  const [only] = behind;
  if (before === undefined || only === undefined) return;
  const rest: Demand = behind.length === 1 ? only : { kind: 'in-order', parts: behind };
  const begun = earliest(before, bounds, timeline, budget);
  const later = earliest(rest, bounds, timeline, budget);
  const beginnings = new Set(timeline.first);
  for (let cut = begun[bounds.from] ?? NEVER; cut <= bounds.until && (later[cut] ?? NEVER) !== NEVER; cut += 1) {
    if (beginnings.has(cut)) yield [{ demand: before, from: bounds.from, until: cut }, { demand: rest, from: Math.max(bounds.from, cut), until: bounds.until }];
  }
}
