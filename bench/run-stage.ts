import { STAGES, type StageName } from './stages.ts';

/** What one run of a stage took, from the start of its process. */
export interface Measurement {
  readonly wallSeconds: number;
  /** Time on the processors in the program itself, of all its threads together. */
  readonly userSeconds: number;
  /** The most memory that the process held at one moment (maximum resident set size). */
  readonly peakMebibytes: number;
}

const [stage, project] = process.argv.slice(2) as [StageName, string];
try {
  await STAGES[stage](project);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}

const { userCPUTime, maxRSS } = process.resourceUsage();
const measurement: Measurement = { wallSeconds: performance.now() / 1000, userSeconds: userCPUTime / 1e6, peakMebibytes: maxRSS / 1024 };
process.send?.(measurement);
process.disconnect?.();
