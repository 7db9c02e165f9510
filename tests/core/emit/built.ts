import { compile, compileSources } from '../../../src/core/compile.ts';
import { emitAll } from '../../../src/core/emit/emit-all.ts';
import type { OutputFile, WrittenFile } from '../../../src/core/emit/emitter.ts';
import type { SourceFile } from '../../../src/core/load/source-files.ts';
import type { Model } from '../../../src/core/model/model.ts';

export const SMALL_SITE = 'tests/fixtures/small-site';

/** The moment at which all feed tests judge expiry. */
export const AS_OF = '2026-06-01T00:00:00Z';

/** A file that an emitter wrote, with its body whole. */
export interface BuiltFile extends WrittenFile { readonly body: string }

/** Runs all emitters and keeps what they write, by path. */
export async function build(model: Model): Promise<Map<string, BuiltFile>> {
  const bodies = new Map<string, string>();
  const written = await emitAll(model, ({ path, body }) => { bodies.set(path, textOf(body)); });
  return new Map(written.map((file) => [file.path, { ...file, body: bodies.get(file.path) as string }]));
}

export function textOf(body: OutputFile['body']): string {
  return typeof body === 'string' ? body : [...body].join('');
}

/** The model of a site in a folder; throws with its diagnostics when it has errors. */
export async function modelOf(root: string): Promise<Model> {
  return sound(await compile(root, { asOf: AS_OF }));
}

export function modelFrom(files: readonly SourceFile[]): Model {
  return sound(compileSources(files, { asOf: AS_OF }));
}

function sound({ model, diagnostics }: ReturnType<typeof compileSources>): Model {
  if (!model) throw new Error(diagnostics.map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`).join('\n'));
  return model;
}
