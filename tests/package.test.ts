import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const decisions = readdirSync('docs/decisions').map((name) => readFileSync(`docs/decisions/${name}`, 'utf8')).join('\n');

describe('what an install brings', () => {
  const packages = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies });

  it('is pinned exactly', () => {
    expect(packages.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('is explained, each package by name', () => {
    expect(packages.map(([name]) => name).filter((name) => !new RegExp(`\\b${name.replace(/^@/, '')}\\b`, 'i').test(decisions))).toEqual([]);
  });

  it('comes from whatever registry the machine has', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"/);
  });

  it('comes first in every script that a bare clone may start with', () => {
    const commands = Object.keys(manifest.scripts).filter((name) => !/^(?:pre|setup$|test:types$)/.test(name));
    expect(commands.filter((name) => !manifest.scripts[`pre${name}`]?.includes('setup'))).toEqual([]);
  });
});
