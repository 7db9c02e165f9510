import { UsageError } from '../command.ts';
import { camelCase, withRegistryLine } from './registry.ts';
import type { Scaffold } from './scaffold.ts';

/** A check with its registry line, doc page and fixtures: the parity test says what is still to be filled in. */
export const scaffoldCheck: Scaffold = async ([id = ''], { root }) => {
  const [, name] = /^[a-z]+\/([a-z]+(?:-[a-z]+)*)$/.exec(id) ?? [];
  if (!name) throw new UsageError(`\`${id}\` is not an id such as advisory/missing-translation.`);
  const constant = camelCase(name);
  return {
    files: [
      { path: `src/core/checks/${name}.ts`, text: source(id, constant) },
      { path: 'src/core/checks/index.ts', text: await withRegistryLine(root, 'src/core/checks/index.ts', constant, name), replaces: true },
      { path: `docs/checks/${name}.md`, text: docs(id) },
      { path: `tests/core/checks/${name}/valid/.gitkeep`, text: '' },
      { path: `tests/core/checks/${name}/invalid/expected.txt`, text: `content/advisories/2026/EX-2026-0001/advisory.yaml:1:1 ${id}\n` },
    ],
    next: 'Write the doc page first: what it finds, why, a bad and a good sample; name it in docs/checks/README.md. Then put files that differ from tests/fixtures/small-site into valid/ and invalid/. The parity test says what is still missing.',
  };
};

function source(id: string, constant: string): string {
  return `import type { Check } from './check.ts';

/** What this check finds, in one sentence. */
export const ${constant}: Check = {
  id: '${id}',
  severity: 'error',
  run(model, report) {
    for (const { origin } of model.advisories) {
      report(origin.locate(['id']), { message: 'What is wrong, in the writer\\'s words.', why: 'What a reader or partner would suffer.', mend: 'The shortest way to put it right.' });
    }
  },
};
`;
}

function docs(id: string): string {
  return `# ${id}\n\n**Severity:** error\n\n## What it finds\n\n## Why\n\n## How to mend\n\n## Bad\n\n## Good\n`;
}
