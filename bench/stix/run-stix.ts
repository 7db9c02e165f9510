import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { measureWork } from '../measure.ts';
import type { StixTrial } from '../options.ts';
import { markdownTable } from '../table.ts';
import type { BundleWork } from './bundle-works.ts';
import { rates } from './rates.ts';

/** The most characters that a string of V8 holds: what is larger cannot be written or parsed in one piece. */
const LONGEST_STRING = 2 ** 29 - 24;

const TITLES: Readonly<Record<BundleWork, string>> = {
  writeStream: '`writeBundle` to a file',
  stringify: '`JSON.stringify` to a file',
  readStream: '`readBundle` from a file',
  parse: '`JSON.parse` of the file',
};

const thousands = (number: number): string => Math.round(number).toLocaleString('en-GB');

/** Measures our STIX library beside OASIS's tools, and its streams beside `JSON`. */
export async function runStix({ objects }: StixTrial, folder: string): Promise<void> {
  process.stderr.write('validators\n');
  const { ours, theirs } = rates();
  const row = (what: string, kind: keyof typeof ours) => [what, thousands(ours[kind]), thousands(theirs[kind]), `${thousands(ours[kind] / theirs[kind])} ×`];
  process.stdout.write(`\n${markdownTable([
    ['Per second on the processor', 'Ours', 'OASIS', 'Ours : OASIS'],
    row('Objects validated (`stix2-validator`)', 'objects'),
    row('Patterns parsed (`stix2-patterns`)', 'patterns'),
  ])}\n`);
  for (const count of [Math.floor(objects / 2), objects]) await runBundle(count, folder);
}

async function runBundle(count: number, folder: string): Promise<void> {
  const file = join(folder, 'bundle.json');
  const rows = [['Work', 'Wall s', 'User s', 'Peak MiB']];
  let bytes = 0;
  for (const work of ['writeStream', 'stringify', 'readStream', 'parse'] satisfies BundleWork[]) {
    process.stderr.write(`${thousands(count)} objects: ${work}\n`);
    if (bytes > LONGEST_STRING && (work === 'stringify' || work === 'parse')) {
      rows.push([TITLES[work], 'too long', 'too long', 'too long']);
      continue;
    }
    const { wallSeconds, userSeconds, peakMebibytes } = await measureWork(work, [file, String(count)]);
    rows.push([TITLES[work], wallSeconds.toFixed(1), userSeconds.toFixed(1), peakMebibytes.toFixed(0)]);
    bytes = (await stat(file)).size;
  }
  process.stdout.write(`\nA bundle of ${thousands(count)} objects, ${thousands(bytes / 2 ** 20)} MiB; one run\n\n${markdownTable(rows)}\n`);
}
