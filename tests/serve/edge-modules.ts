import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A module as an edge runtime loads it. */
export interface EdgeModule {
  readonly type: 'ESModule';
  /** Where it stands on the disk. */
  readonly path: string;
  readonly contents: string;
}

/** At the beginning of a line: comments quote imports too. */
const IMPORT = /^((?:import|export)\b[^"';=(]*)(["'])([^"']+)\2/gm;

/**
 * A module of ours and all that it imports, without types, each import as a path. What a bundler does, without one: an import of a
 * module of Node stays as it is, and the runtime refuses it.
 */
export function edgeModules(entry: string): EdgeModule[] {
  const modules = new Map<string, EdgeModule>();
  const add = (path: string): void => {
    if (modules.has(path)) return;
    const text = readFileSync(path, 'utf8');
    const targets: string[] = [];
    const contents = (path.endsWith('.ts') ? stripTypeScriptTypes(text) : text).replace(IMPORT, (whole, words: string, quote: string, specifier: string) => {
      if (specifier.startsWith('node:')) return whole;
      const target = specifier.startsWith('.') ? resolve(dirname(path), specifier) : fileURLToPath(import.meta.resolve(specifier));
      targets.push(target);
      return `${words}${quote}./${relative(dirname(path), target)}${quote}`;
    });
    modules.set(path, { type: 'ESModule', path, contents });
    for (const target of targets) add(target);
  };
  add(resolve(entry));
  return [...modules.values()];
}
