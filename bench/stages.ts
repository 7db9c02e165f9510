import { join } from 'node:path';
import type { Model } from '../src/core/model/model.ts';
import { AS_OF } from './site/plan.ts';

/**
 * What is measured, each in a process of its own, over the folder of a project. Each imports what it needs when it
 * runs, so that a stage without Astro does not pay for it.
 */
export const STAGES = {
  async compile(project: string) {
    await compiled(project);
  },
  async feeds(project: string) {
    const { emitAll } = await import('../src/core/emit/emit-all.ts');
    const { fileSink } = await import('../src/site/write-files.ts');
    await emitAll(await compiled(project), fileSink(join(project, 'feeds-only')));
  },
  async build(project: string) {
    const { buildSite } = await import('../src/cli/build-site.ts');
    let printed = '';
    const print = (text: string) => { printed += text; };
    const exit = await buildSite({ asOf: AS_OF, format: 'text' }, { root: project, environment: {}, colour: false, now: () => new Date(AS_OF), out: print, error: print });
    if (exit !== 0) throw new Error(printed);
  },
  async bare(project: string) {
    const { build } = await import('astro');
    await build({ root: project, logLevel: 'warn' });
  },
} satisfies Record<string, (project: string) => Promise<void>>;

export type StageName = keyof typeof STAGES;

async function compiled(project: string): Promise<Model> {
  const { compile } = await import('../src/core/compile.ts');
  const { model, diagnostics } = await compile(project, { asOf: AS_OF });
  if (model) return model;
  const { reportText } = await import('../src/core/report/text.ts');
  throw new Error(reportText(diagnostics, { colour: false }));
}
