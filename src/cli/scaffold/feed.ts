import { UsageError } from '../command.ts';
import { camelCase, withRegistryLine } from './registry.ts';
import type { Scaffold } from './scaffold.ts';

/** A feed with its registry line and doc page; the golden files are written by the first run of the tests with `-u`. */
export const scaffoldFeed: Scaffold = async ([name = ''], { root }) => {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) throw new UsageError(`\`${name}\` is not a name such as indicators-csv.`);
  const constant = camelCase(name);
  return {
    files: [
      { path: `src/core/emit/${name}.ts`, text: source(name, constant) },
      { path: 'src/core/emit/index.ts', text: await withRegistryLine(root, 'src/core/emit/index.ts', constant, name), replaces: true },
      { path: `docs/feeds/${name}.md`, text: `# ${name}\n\nWhat it is for, in one sentence.\n\n## Address\n\n## Standard\n\n## Content\n\n## Updates\n\n## How it is verified\n\n## Sample\n` },
    ],
    next: 'Write the doc page first: address, standard, content, update rule; name it in docs/feeds/README.md. Then `npx vitest run tests/core/emit -u` writes the golden files; read them as the partner would.',
  };
};

function source(name: string, constant: string): string {
  return `import type { Emitter } from './emitter.ts';

/** What this feed is for, in one sentence. */
export const ${constant}: Emitter = {
  id: '${name}',
  standard: 'Name and version of the standard',
  listed: true,
  *emit(model) {
    yield { path: 'feeds/${name}.json', mediaType: 'application/json', body: \`\${JSON.stringify({ modified: model.modified }, null, 2)}\\n\` };
  },
};
`;
}
