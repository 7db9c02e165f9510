import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build as buildPages } from 'astro';
import { compile } from '../core/compile.ts';
import { report, type ReportFormat } from '../core/report/index.ts';
import { setCurrentModel } from '../site/current-model.ts';
import type { ExitCode, Terminal } from './command.ts';
import { freshStaging, sweepStaging } from './staging.ts';

export interface BuildOptions {
  readonly asOf: string;
  readonly format: ReportFormat;
}

/**
 * Builds the site beside `dist/` and swaps the two when everything has been written and verified: whatever goes wrong,
 * the site that stands is whole.
 */
export async function buildSite({ asOf, format }: BuildOptions, terminal: Terminal): Promise<ExitCode> {
  await sweepStaging(terminal.root);
  const { model, diagnostics } = await compile(terminal.root, { asOf });
  if (diagnostics.length > 0 || format === 'json') terminal.out(report(diagnostics, format, terminal.colour));
  if (!model) return 1;
  setCurrentModel(model);

  const staging = await freshStaging(terminal.root);
  try {
    const pages = () => buildPages({ root: terminal.root, outDir: staging, logLevel: 'warn' });
    await (format === 'text' ? pages() : withStandardOutputFree(pages));
    await swap(staging, join(terminal.root, 'dist'));
  } catch (error) {
    terminal.error(`${(error as Error).message}\n`);
    return 1;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  const tell = format === 'text' ? terminal.out : terminal.error;
  const { advisories, publisher: { languages } } = model;
  tell(`Built ${counted(advisories.length, 'advisory', 'advisories')} in ${counted(languages.length, 'language', 'languages')} into dist/, as of ${asOf}.\n`);
  return 0;
}

function counted(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}

/** Astro prints warnings where a tool reads the report: they go to the standard error meanwhile. */
async function withStandardOutputFree(work: () => Promise<void>): Promise<void> {
  const write = process.stdout.write;
  process.stdout.write = process.stderr.write.bind(process.stderr);
  try {
    await work();
  } finally {
    process.stdout.write = write;
  }
}

/** Puts `built` in the place of `standing`. The old folder is put aside first, and comes back when the new one cannot be placed. */
async function swap(built: string, standing: string): Promise<void> {
  const aside = `${built}.old`;
  if (existsSync(standing)) await rename(standing, aside);
  try {
    await rename(built, standing);
  } catch (error) {
    if (existsSync(aside)) await rename(aside, standing);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}
