import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Verdict } from './verdict.ts';

/** What a stranger writes on the first day: every kind of import, and a union that narrows. */
const PROGRAM = `
import { parsePattern, validateObject, type Indicator, type StixObject } from 'seinpost/stix';

const indicator: Indicator = {
  type: 'indicator',
  spec_version: '2.1',
  id: 'indicator--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30',
  created: '2026-03-10T09:00:00.000Z',
  modified: '2026-03-10T09:00:00.000Z',
  name: 'Example',
  description: 'An example.',
  indicator_types: ['malicious-activity'],
  pattern: "[domain-name:value = 'example.com']",
  pattern_type: 'stix',
  valid_from: '2026-03-10T09:00:00Z',
};
const patternOf = (object: StixObject): string | undefined => (object.type === 'indicator' ? object.pattern : undefined);
const parsed = parsePattern(patternOf(indicator) ?? '');
// @ts-expect-error A campaign has no pattern.
const wrong = (object: StixObject) => object.type === 'campaign' && object.pattern;
console.log(JSON.stringify([validateObject(indicator), 'ast' in parsed, typeof wrong]));
`;

const PROJECT = {
  'package.json': { name: 'empty', private: true, type: 'module' },
  'tsconfig.json': {
    compilerOptions: { strict: true, module: 'nodenext', target: 'es2023', lib: ['es2023', 'dom'], types: [], exactOptionalPropertyTypes: true, skipLibCheck: false, outDir: 'out' },
  },
} as const;

/** Packs the library as npm publishes it, installs it into an empty TypeScript project, type-checks, and runs. */
export function checkPackage(): Verdict[] {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const project = join(folder, 'project');
  const run = (command: string, args: readonly string[], cwd: string): string => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const steps: readonly (readonly [string, () => readonly string[]])[] = [
    ['npm packs the STIX library', () => {
      run('npm', ['pack', '--silent', '--pack-destination', folder], '.');
      return readdirSync(folder).length === 1 ? [] : ['no package'];
    }],
    ['the package installs into an empty TypeScript project', () => {
      const { typescript } = (JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: Record<string, string> }).devDependencies;
      const [name = ''] = readdirSync(folder);
      mkdirSync(project);
      for (const [file, content] of Object.entries(PROJECT)) writeFileSync(join(project, file), JSON.stringify(content));
      writeFileSync(join(project, 'index.ts'), PROGRAM);
      run('npm', ['install', '--no-audit', '--no-fund', join(folder, name), `typescript@${typescript}`], project);
      return [];
    }],
    ['the project type-checks, declarations of the library included', () => {
      run(join(project, 'node_modules', '.bin', 'tsc'), [], project);
      return [];
    }],
    ['the project runs on compiled code alone', () => {
      const said = run('node', [join('out', 'index.js')], project).trim();
      return said === '[[],true,"function"]' ? [] : [`it says ${said}`];
    }],
  ];
  const verdicts: Verdict[] = [];
  try {
    for (const [name, step] of steps) {
      verdicts.push({ name, problems: attempt(step) });
      if (verdicts.at(-1)?.problems.length !== 0) break;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return verdicts;
}

function attempt(step: () => readonly string[]): readonly string[] {
  try {
    return step();
  } catch (error) {
    const { message, stdout = '', stderr = '' } = error as Error & { stdout?: string; stderr?: string };
    return [`${message}\n${stdout}${stderr}`.trim()];
  }
}
