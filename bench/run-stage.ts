import { STAGES } from './stages.ts';
import { BUNDLE_WORKS } from './stix/bundle-works.ts';

/** What one run of a stage took, from the start of its process. */
export interface Measurement {
  readonly wallSeconds: number;
  /** Time on the processors in the program itself, of all its threads together. */
  readonly userSeconds: number;
  /** The most memory that the process held at one moment (maximum resident set size). */
  readonly peakMebibytes: number;
}

const [name = '', ...args] = process.argv.slice(2);
const works: Readonly<Record<string, (...args: string[]) => Promise<void>>> = { ...STAGES, ...BUNDLE_WORKS };
try {
  const work = works[name];
  if (!work) throw new Error(`There is no stage \`${name}\`.`);
  await work(...args);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}

const { userCPUTime, maxRSS } = process.resourceUsage();
const measurement: Measurement = { wallSeconds: performance.now() / 1000, userSeconds: userCPUTime / 1e6, peakMebibytes: maxRSS / 1024 };
process.send?.(measurement);
process.disconnect?.();
