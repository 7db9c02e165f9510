import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parsePattern, validateObject } from '../../src/stix/index.ts';
import { pythonWithPackages } from '../../tests/interop/python.ts';
import { FailedStage } from '../measure.ts';
import { bundleObjects, patterns } from './bundle-objects.ts';

const COUNT = 500;
const SECONDS = 5;
const SCRIPT = fileURLToPath(new URL('./judge_rates.py', import.meta.url));

/** How many a tool judges per second on the processor: time on the clock is what other programs leave of it. */
export interface Rates {
  readonly objects: number;
  readonly patterns: number;
}

/**
 * The rates of our library and of OASIS's `stix2-validator` and `stix2-patterns` over the same objects and patterns, all of
 * which both accept. Loading a tool is not counted; what it compiles or caches on first use is.
 */
export function rates(): { readonly ours: Rates; readonly theirs: Rates } {
  const cases = { objects: [...bundleObjects(COUNT)], patterns: patterns(COUNT) };
  const ours = { objects: rate(cases.objects, (object) => validateObject(object).length > 0), patterns: rate(cases.patterns, (pattern) => 'errors' in parsePattern(pattern)) };
  const { status, stdout, stderr } = spawnSync(pythonWithPackages(), [SCRIPT], { input: JSON.stringify({ ...cases, seconds: SECONDS }), encoding: 'utf8' });
  if (status !== 0) throw new FailedStage(stderr);
  return { ours, theirs: JSON.parse(stdout) as Rates };
}

function rate<Item>(items: readonly Item[], isRefused: (item: Item) => boolean): number {
  const start = process.cpuUsage();
  for (let judged = items.length; ; judged += items.length) {
    for (const item of items) if (isRefused(item)) throw new FailedStage(`This should have no problem: ${JSON.stringify(item)}`);
    const { user, system } = process.cpuUsage(start);
    const passed = (user + system) / 1e6;
    if (passed >= SECONDS) return judged / passed;
  }
}
