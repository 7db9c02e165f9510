import type { Budget } from './budget.ts';
import type { Take } from './demand.ts';
import type { Bounds } from './earliest.ts';
import type { Timeline } from './timeline.ts';

/** A demand for observations, and which of them count. */
export interface BoundedTake extends Bounds {
  readonly demand: Take;
}

/**
 * Gives each demand its number of single observations, no one twice, each observation as often as it was seen: a flow, made
 * by augmenting paths. Gives the observations that are used, or undefined where there are too few.
 */
export function assign(takes: readonly BoundedTake[], timeline: Timeline, budget: Budget): ReadonlySet<number> | undefined {
  const left = [...timeline.count];
  budget.spend(left.length + 100 * takes.length);
  const given = takes.map(() => new Map<number, number>());
  const allowed = takes.map((take) => candidates(take, timeline, budget));
  for (const [index, { demand }] of takes.entries()) {
    let missing = demand.count - takeFree(allowed[index] ?? [], demand.count, given[index], left, budget);
    while (missing > 0) {
      const path = freePath(index, allowed, given, left, budget);
      if (path === undefined) return undefined;
      missing -= pass(path, missing, given, left);
    }
  }
  return new Set(given.flatMap((observations) => [...observations.keys()].filter((observation) => (observations.get(observation) ?? 0) > 0)));
}

function candidates({ demand, from, until }: BoundedTake, { first, last }: Timeline, budget: Budget): number[] {
  budget.spend(demand.byFirst.length);
  return demand.byFirst.filter((observation) => (first[observation] ?? 0) <= until && (last[observation] ?? 0) >= from);
}

/** Takes what nobody has, and gives the amount: most demands are met so. */
function takeFree(allowed: readonly number[], wanted: number, given: Map<number, number> | undefined, left: number[], budget: Budget): number {
  let taken = 0;
  for (const observation of allowed) {
    if (taken === wanted) break;
    budget.spend();
    const amount = Math.min(wanted - taken, left[observation] ?? 0);
    if (amount > 0) add(given, observation, amount);
    left[observation] = (left[observation] ?? 0) - amount;
    taken += amount;
  }
  return taken;
}

/** `taker` takes from `observation`, which a previous step of the path gives up. */
interface PathStep {
  readonly taker: number;
  readonly observation: number;
}

/** The shortest way to an observation with something left: the first step takes it, each next one takes what the step before gave up. */
function freePath(
  start: number, allowed: readonly (readonly number[])[], given: readonly ReadonlyMap<number, number>[], left: readonly number[], budget: Budget,
): readonly PathStep[] | undefined {
  const cameBy = new Map<number, PathStep | undefined>([[start, undefined]]);
  const looked = new Set<number>();
  // A Map goes on with what is added while it is walked.
  for (const taker of cameBy.keys()) {
    for (const observation of allowed[taker] ?? []) {
      budget.spend();
      if (looked.has(observation)) continue;
      if ((left[observation] ?? 0) > 0) return backTo({ taker, observation }, cameBy);
      looked.add(observation);
      budget.spend(given.length);
      for (const [other, observations] of given.entries()) {
        if (!cameBy.has(other) && (observations.get(observation) ?? 0) > 0) cameBy.set(other, { taker, observation });
      }
    }
  }
  return undefined;
}

function backTo(free: PathStep, cameBy: ReadonlyMap<number, PathStep | undefined>): PathStep[] {
  const path = [free];
  for (let step = cameBy.get(free.taker); step !== undefined; step = cameBy.get(step.taker)) path.push(step);
  return path;
}

/** Moves as much along the path as every step allows, and gives the amount. */
function pass(path: readonly PathStep[], missing: number, given: readonly Map<number, number>[], left: number[]): number {
  const [free] = path;
  if (free === undefined) return 0;
  const amount = path.slice(1).reduce(
    (least, { observation }, index) => Math.min(least, given[path[index]?.taker ?? 0]?.get(observation) ?? 0),
    Math.min(missing, left[free.observation] ?? 0),
  );
  left[free.observation] = (left[free.observation] ?? 0) - amount;
  for (const [index, { taker, observation }] of path.entries()) {
    add(given[taker], observation, amount);
    const before = path[index - 1];
    if (before !== undefined) add(given[before.taker], observation, -amount);
  }
  return amount;
}

function add(observations: Map<number, number> | undefined, observation: number, amount: number): void {
  observations?.set(observation, (observations.get(observation) ?? 0) + amount);
}
