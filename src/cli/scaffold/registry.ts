import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../command.ts';

/** The text of a registry with an import and a list entry added, each at the end of its own block. */
export async function withRegistryLine(root: string, path: string, constant: string, name: string): Promise<string> {
  const text = await readFile(join(root, path), 'utf8').catch(() => {
    throw new UsageError(`There is no ${path} here: run the command in the repository of Seinpost.`);
  });
  const lastImport = text.lastIndexOf('\nimport ');
  const importEnd = text.indexOf('\n', lastImport + 1) + 1;
  const listEnd = text.indexOf('\n];', importEnd) + 1;
  return `${text.slice(0, importEnd)}import { ${constant} } from './${name}.ts';\n${text.slice(importEnd, listEnd)}  ${constant},\n${text.slice(listEnd)}`;
}

export function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
}
