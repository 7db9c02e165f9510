import { parseArgs } from 'node:util';
import { isKindName, kinds, type KindName } from './kinds/index.ts';
import { excerpt } from './promises.ts';
import { makeInput, type Found } from './try-input.ts';
import { watch, type Batch } from './watch.ts';

const USAGE = `Usage: npm run fuzz -- [options]

  --inputs <n>   how many inputs (default 1000000)
  --seed <n>     another seed gives other inputs (default 1)
  --kind <name>  only inputs of this kind: ${Object.keys(kinds).join(', ')}
  --index <n>    only this input of the kind: what a finding names
`;

const PATIENCE = 60_000;
const BATCH = 500;

interface Options {
  readonly inputs: number;
  readonly seed: number;
  readonly kind: KindName | undefined;
  readonly first: number;
}

/** Drives generated inputs through every door of `src/stix`; exit code 1 where one hangs, throws or breaks a promise. */
async function main(argv: readonly string[]): Promise<void> {
  const options = readOptions(argv);
  if (options === undefined) return;
  const started = performance.now();
  const seen = new Map<string, number>();
  let tried = 0;
  let said = 0;
  for await (const report of watch(batches(options), { patience: PATIENCE })) {
    tried += report.tried;
    for (const found of report.found) {
      // The same fault is shown once, and counted.
      const fault = `${found.door} ${found.what.replaceAll(/[0-9]+/g, '0')}`;
      const times = seen.get(fault) ?? 0;
      seen.set(fault, times + 1);
      if (times === 0) process.stdout.write(shown(found));
    }
    if (tried - said >= 50_000) {
      said = tried;
      process.stderr.write(`${tried.toLocaleString('en-GB')} inputs\n`);
    }
  }
  const seconds = (performance.now() - started) / 1000;
  const findings = [...seen.values()].reduce((sum, times) => sum + times, 0);
  process.stdout.write(`${tried.toLocaleString('en-GB')} inputs in ${seconds.toFixed(0)} s, ${Math.round(tried / seconds)} a second; ${findings} findings, ${seen.size} of them different\n`);
  if (findings > 0) process.exitCode = 1;
}

function readOptions(argv: readonly string[]): Options | undefined {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({ args: [...argv], options: { inputs: text, seed: text, kind: text, index: text } });
    const { kind } = values;
    if (kind !== undefined && !isKindName(kind)) throw new Error(`There is no kind \`${kind}\`.`);
    if (values.index !== undefined && kind === undefined) throw new Error('--index needs --kind.');
    const seed = wholeNumber('seed', values.seed ?? '1');
    if (values.index !== undefined) return { inputs: 1, seed, kind, first: wholeNumber('index', values.index) };
    return { inputs: wholeNumber('inputs', values.inputs ?? '1000000'), seed, kind, first: 0 };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
    process.exitCode = 2;
    return undefined;
  }
}

function wholeNumber(name: string, text: string): number {
  if (!/^[0-9]{1,15}$/.test(text)) throw new Error(`--${name} must be a whole number, not ${text}.`);
  return Number(text);
}

/** Of each ten thousand inputs, every kind has its share. */
function* batches({ inputs, seed, kind, first }: Options): Generator<Batch> {
  for (const name of Object.keys(kinds).filter(isKindName)) {
    if (kind !== undefined && name !== kind) continue;
    const count = kind === undefined ? Math.ceil((inputs * kinds[name].share) / 10_000) : inputs;
    for (let from = first; from < first + count; from += BATCH) {
      yield { kind: name, seed, indexes: Array.from({ length: Math.min(BATCH, first + count - from) }, (_, place) => from + place) };
    }
  }
}

function shown({ kind, seed, index, door, what }: Found): string {
  return `${door}: ${what}\n  again with: npm run fuzz -- --kind ${kind} --seed ${seed} --index ${index}\n  the input: ${start(makeInput({ kind, seed, index }))}\n`;
}

function start(input: unknown): string {
  try {
    return excerpt(input);
  } catch {
    return 'too deep, or too strange, to be written as JSON';
  }
}

await main(process.argv.slice(2));
