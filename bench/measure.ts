import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Measurement } from './run-stage.ts';
import type { StageName } from './stages.ts';
import { clean } from './workspace.ts';

const RUN_STAGE = fileURLToPath(new URL('./run-stage.ts', import.meta.url));

/** A stage did not end well; the message holds what it printed. */
export class FailedStage extends Error {}

/** Runs a stage cold in a process of its own, so that its peak of memory is its own too. */
export async function measure(stage: StageName, project: string): Promise<Measurement> {
  await clean(project);
  return measureWork(stage, [project]);
}

/** Runs a stage of a site, or a work on bundles, in a process of its own. */
export async function measureWork(name: string, args: readonly string[]): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    const child = fork(RUN_STAGE, [name, ...args], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' } });
    let printed = '';
    let measurement: Measurement | undefined;
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => { printed += text; });
    child.on('message', (message) => { measurement = message as Measurement; });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0 && measurement) resolve(measurement);
      else reject(new FailedStage(`The stage \`${name}\` failed.\n${printed}`));
    });
  });
}

/** The median of each quantity of some runs. */
export function medianOf(runs: readonly Measurement[]): Measurement {
  const of = (quantity: keyof Measurement) => median(runs.map((run) => run[quantity]));
  return { wallSeconds: of('wallSeconds'), userSeconds: of('userSeconds'), peakMebibytes: of('peakMebibytes') };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}
