import type { Seen } from './observation.ts';

/**
 * The times at which observations begin and end, in order and each once. The search counts in places of this list, called
 * ranks, and looks at no time itself.
 */
export interface Timeline {
  readonly times: readonly bigint[];
  /** Rank of the beginning of each observation. */
  readonly first: readonly number[];
  /** Rank of the end of each observation. */
  readonly last: readonly number[];
  /** How many single observations each stands for (`number_observed`). */
  readonly count: readonly number[];
}

export function timelineOf(observations: readonly Seen[]): Timeline {
  const times = [...new Set(observations.flatMap(({ first, last }) => [first, last]))].sort((a, b) => (a < b ? -1 : 1));
  const ranks = new Map(times.map((time, rank) => [time, rank]));
  const rankOf = (time: bigint): number => ranks.get(time) ?? 0;
  return {
    times,
    first: observations.map(({ first }) => rankOf(first)),
    last: observations.map(({ last }) => rankOf(last)),
    count: observations.map(({ count }) => count),
  };
}

/** For each rank, the last rank that is not more than `duration` later. */
export function reachOf({ times }: Timeline, duration: bigint): number[] {
  let to = 0;
  return times.map((time) => {
    while (to + 1 < times.length && (times[to + 1] ?? 0n) <= time + duration) to += 1;
    return to;
  });
}
