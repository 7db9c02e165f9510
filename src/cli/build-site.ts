import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build as buildPages } from 'astro';
import { compile } from '../core/compile.ts';
import { report, type ReportFormat } from '../core/report/index.ts';
import { setCurrentModel } from '../site/current-model.ts';
import type { ExitCode, Terminal } from './command.ts';

export interface BuildOptions {
  readonly asOf: string;
  readonly format: ReportFormat;
}

/**
 * Builds the site beside `dist/` and swaps the two when everything has been written and verified: whatever goes wrong,
 * the site that stands is whole.
 */
export async function buildSite({ asOf, format }: BuildOptions, terminal: Terminal): Promise<ExitCode> {
  const { model, diagnostics } = await compile(terminal.root, { asOf });
  if (diagnostics.length > 0) terminal.out(report(diagnostics, format, terminal.colour));
  if (!model) return 1;
  setCurrentModel(model);

  const staging = await mkdtemp(join(terminal.root, '.dist-'));
  try {
    await buildPages({ root: terminal.root, outDir: staging, logLevel: 'warn' });
    await swap(staging, join(terminal.root, 'dist'));
  } catch (error) {
    terminal.error(`${(error as Error).message}\n`);
    return 1;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  terminal.out(`Built ${model.advisories.length} advisories in ${model.publisher.languages.length} languages into dist/, as of ${asOf}.\n`);
  return 0;
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
