import { compileSources } from '../../src/core/compile.ts';
import type { Model } from '../../src/core/model/model.ts';
import { AS_OF, smallSite } from '../fixtures/small-site.ts';

/** The small site, with some of its files written anew. */
export async function siteWith(change: (path: string, text: string) => string = (_, text) => text): Promise<Model> {
  const files = (await smallSite()).map(({ path, text }) => ({ path, text: change(path, text) }));
  const { model, diagnostics } = compileSources(files, { asOf: AS_OF });
  if (!model) throw new Error(diagnostics.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
  return model;
}
