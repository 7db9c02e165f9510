import type { ObservationExpression, Qualifier } from '../pattern/syntax-tree.ts';
import { compareTimestamps, isTimestamp } from '../timestamps.ts';
import { TooComplex, type Budget } from './budget.ts';
import { observationTest } from './comparison-expression.ts';
import type { Report } from './constant-fault.ts';
import type { Demand, Take } from './demand.ts';
import { durationOf, instantOf } from './instant.ts';
import type { Seen } from './observation.ts';
import { reachOf, type Timeline } from './timeline.ts';

/** More copies of a repeated expression than this are refused. */
const MAX_COPIES = 1000;

/** What an observation expression is judged by. */
export interface Scene {
  readonly observations: readonly Seen[];
  readonly timeline: Timeline;
  readonly report: Report;
  readonly budget: Budget;
}

/** Whether an observation lies in the time that START and STOP around it allow. */
type InTime = (observation: number) => boolean;

/**
 * What an observation expression asks of the observations (STIX 2.1 §9.5). START and STOP are settled here: they concern each
 * observation by itself. REPEATS of single observations, also several joined by AND, is a matter of numbers; around anything
 * else it makes copies. An expression that cannot be met asks for an observation out of none.
 */
export function demandOf(node: ObservationExpression, scene: Scene, inTime: readonly InTime[] = []): Demand {
  switch (node.kind) {
    case 'observation': {
      const fits = observationTest(node.comparison, scene.report, scene.budget);
      const { observations } = scene;
      scene.budget.spend(observations.length + 1);
      return takeOne(observations.flatMap((seen, index) => (inTime.every((test) => test(index)) && fits(seen) ? [index] : [])), scene.timeline);
    }
    case 'observation-group': return demandOf(node.expression, scene, inTime);
    case 'observation-chain': {
      const parts = node.operands.map((operand) => demandOf(operand, scene, inTime));
      if (node.operator === 'AND') return { kind: 'all', parts };
      return node.operator === 'OR' ? either(parts, scene.timeline) : { kind: 'in-order', parts };
    }
    case 'qualified-observation': {
      const limits = node.qualifiers.flatMap((qualifier) => startStop(qualifier, scene));
      return node.qualifiers.reduce((demand, qualifier) => qualified(demand, qualifier, scene), demandOf(node.expression, scene, [...inTime, ...limits]));
    }
  }
}

function takeOne(from: readonly number[], { first, last }: Timeline): Take {
  const by = (ranks: readonly number[]): number[] => from.toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
  return { kind: 'take', count: 1, byFirst: by(first), byLast: by(last) };
}

/** One observation out of one set or of another is one out of both. */
function either(parts: readonly Demand[], timeline: Timeline): Demand {
  const isSingle = (part: Demand): part is Take => part.kind === 'take' && part.count === 1;
  const single = parts.filter(isSingle);
  if (single.length < 2) return { kind: 'any', parts };
  const union = takeOne([...new Set(single.flatMap(({ byFirst }) => byFirst))], timeline);
  return single.length === parts.length ? union : { kind: 'any', parts: [union, ...parts.filter((part) => !isSingle(part))] };
}

/** A time from `first_observed` to `last_observed` can be in the span: START is in it, STOP is not (§9.5.1). */
function startStop(qualifier: Qualifier, { observations, report }: Scene): InTime[] {
  if (qualifier.kind !== 'start-stop') return [];
  const { startTime, stopTime } = qualifier;
  for (const time of [startTime, stopTime]) {
    if (isTimestamp(time)) continue;
    report({ code: 'stix/pattern-constants', message: `t'${time}' is a time that does not exist.`, mend: 'Check the day.', spec: '2.16' });
    return [];
  }
  if (compareTimestamps(startTime, stopTime) >= 0) return [() => false];
  const start = instantOf(startTime);
  const stop = instantOf(stopTime);
  return [(index) => (observations[index]?.first ?? stop) < stop && (observations[index]?.last ?? start) >= start];
}

function qualified(demand: Demand, qualifier: Qualifier, scene: Scene): Demand {
  const positive = (number: string, name: string): boolean => {
    const right = /[1-9]/.test(number);
    if (!right) scene.report({ code: 'stix/pattern-constants', message: `The number behind ${name} is zero.`, mend: 'Write a number above zero.', spec: '9.5.1' });
    return right;
  };
  if (qualifier.kind === 'repeats') return positive(qualifier.times, 'REPEATS') ? repeated(demand, Number(qualifier.times), scene) : demand;
  if (qualifier.kind === 'start-stop' || !positive(qualifier.seconds, 'WITHIN')) return demand;
  // A single observation is always close to itself.
  if (demand.kind === 'take' && demand.count === 1) return demand;
  return { kind: 'within', part: demand, reach: reachOf(scene.timeline, durationOf(qualifier.seconds)) };
}

function repeated(demand: Demand, times: number, scene: Scene): Demand {
  if (times === 1) return demand;
  if (demand.kind === 'take') return { ...demand, count: demand.count * times };
  if (demand.kind === 'all' && demand.parts.every(isCountable)) return { kind: 'all', parts: demand.parts.map((part) => repeated(part, times, scene)) };
  const supply = scene.timeline.count.reduce((sum, count) => sum + count, 0);
  if (times > supply) return takeOne([], scene.timeline);
  if (times > MAX_COPIES) throw new TooComplex();
  return { kind: 'all', parts: Array<Demand>(times).fill(demand) };
}

const isCountable = (demand: Demand): boolean => demand.kind === 'take' || (demand.kind === 'all' && demand.parts.every(isCountable));
