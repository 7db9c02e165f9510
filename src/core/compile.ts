import { runChecks } from './checks/run.ts';
import { compareDiagnostics, hasErrors, type Diagnostic } from './diagnostic.ts';
import { loadSources, type SourceFile } from './load/source-files.ts';
import { buildModel } from './model/build-model.ts';
import type { Model } from './model/model.ts';
import { withoutDrafts } from './model/publication.ts';
import { parseSources } from './parse/sources.ts';

export interface CompileOptions {
  /** The moment at which expiry is judged. RFC 3339, UTC. */
  readonly asOf: string;
  /** Keep drafts in the model, for a preview that nobody else sees. */
  readonly drafts?: boolean;
}

export interface Compilation {
  /** What may be published; absent when there is any error. */
  readonly model?: Model;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles the site in a folder: load → parse → validate → model → checks. */
export async function compile(root: string, options: CompileOptions): Promise<Compilation> {
  const { files, diagnostics } = await loadSources(root);
  return compileSources(files, options, diagnostics);
}

/** Compiles source files that are in memory already. Pure: the same files and options give the same result. */
export function compileSources(files: readonly SourceFile[], options: CompileOptions, loading: readonly Diagnostic[] = []): Compilation {
  const parsed = parseSources(files);
  const built = buildModel(parsed.sources, options.asOf);
  const found = [...loading, ...parsed.diagnostics, ...built.diagnostics];
  if (built.model) found.push(...runChecks(built.model));
  const diagnostics = found.sort(compareDiagnostics);
  if (!built.model || hasErrors(diagnostics)) return { diagnostics };
  return { model: options.drafts ? built.model : withoutDrafts(built.model), diagnostics };
}
