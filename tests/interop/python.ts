import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const HERE = resolve('tests', 'interop');

/** A Python with the packages of a pinned list; made once per list, in `.cache/interop`. */
export function pythonWithPackages(requirements = join(HERE, 'requirements.txt')): string {
  const folder = resolve('.cache', 'interop', createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12));
  const bin = join(folder, process.platform === 'win32' ? 'Scripts' : 'bin', 'python');
  const done = join(folder, 'installed');
  if (existsSync(done)) return bin;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync('python3', ['-m', 'venv', folder], { stdio: 'inherit' });
  execFileSync(bin, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', requirements], { stdio: 'inherit' });
  writeFileSync(done, '');
  return bin;
}

/** A run of one of the scripts here. */
export interface ScriptRun {
  readonly args?: readonly string[];
  readonly input?: string;
  readonly cwd?: string;
}

/** What a script prints, and what it says when it does not end well. */
export function runScript(python: string, script: string, { args = [], input = '', cwd = '.' }: ScriptRun): { stdout: string; failure?: string } {
  const { stdout, stderr, status } = spawnSync(python, [join(HERE, script), ...args], { cwd, input, encoding: 'utf8', maxBuffer: 1 << 28 });
  return status === 0 ? { stdout } : { stdout, failure: stderr.trim() || `${script} ended with ${status}` };
}
