import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeBareProject } from './bare-project.ts';
import { FailedStage, measure, medianOf } from './measure.ts';
import { stixTrialFrom, taxiiTrialFrom, trialsFrom, USAGE, type Trial } from './options.ts';
import type { Measurement } from './run-stage.ts';
import { writeSiteProject } from './site-project.ts';
import type { StageName } from './stages.ts';
import { runStix } from './stix/run-stix.ts';
import { table } from './table.ts';
import { runTaxii } from './taxii/run-taxii.ts';
import { inTemporaryFolder } from './workspace.ts';

/** Measures Seinpost over synthetic sites with a bare Astro build of the same pages beside it, or our STIX library or TAXII server beside others. */
async function main(argv: readonly string[]): Promise<void> {
  const work = readWork(argv);
  if (!work) return;
  try {
    await work();
  } catch (error) {
    if (!(error instanceof FailedStage)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

function readWork([first, ...rest]: readonly string[]): (() => Promise<void>) | undefined {
  try {
    if (first === 'stix') {
      const trial = stixTrialFrom(rest);
      return () => inTemporaryFolder((folder) => runStix(trial, folder));
    }
    if (first === 'taxii') {
      const trial = taxiiTrialFrom(rest);
      return () => inTemporaryFolder((folder) => runTaxii(trial, folder));
    }
    const trials = trialsFrom(first === undefined ? [] : [first, ...rest]);
    return async () => {
      for (const trial of trials) await inTemporaryFolder((folder) => run(trial, folder));
    };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
    process.exitCode = 2;
    return undefined;
  }
}

async function run(trial: Trial, folder: string): Promise<void> {
  const { advisories, indicators, runs } = trial;
  const site = join(folder, 'site');
  const bare = join(folder, 'bare');
  const bytes = await writeSiteProject(site, trial);
  const measurements = new Map<StageName, Measurement[]>([['compile', []], ['feeds', []], ['build', []], ['bare', []]]);
  let pages = 0;

  for (let round = 0; round < runs; round += 1) {
    for (const [stage, found] of measurements) {
      process.stderr.write(`${advisories} advisories, run ${round + 1} of ${runs}: ${stage}\n`);
      found.push(await measure(stage, stage === 'bare' ? bare : site));
      if (stage !== 'build' || round > 0) continue;
      pages = await count(join(site, 'dist'), '.html');
      await writeBareProject(bare, join(site, 'content'), pages - await count(join(site, 'content'), '.md'));
    }
  }

  const thousands = (number: number) => number.toLocaleString('en-GB');
  const results = new Map([...measurements].map(([stage, found]) => [stage, medianOf(found)]));
  const size = `${thousands(advisories)} advisories × 2 languages × ${thousands(indicators)} indicators: ${thousands(advisories * indicators)} indicators`;
  const found = `${(bytes / 2 ** 20).toFixed(0)} MiB of sources, ${thousands(pages)} pages`;
  process.stdout.write(`\n${size}, ${found}; ${runs === 1 ? 'one run' : `median of ${runs} runs`}\n\n${table(results)}\n`);
}

async function count(folder: string, ending: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith(ending)).length;
}

await main(process.argv.slice(2));
