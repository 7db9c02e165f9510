import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll } from 'vitest';

/** A component with the pages of its examples, as a preview calls them: `/patterns/Urgency/1/`. */
export interface PatternPages {
  readonly component: string;
  readonly pages: readonly string[];
}

/** Every component that has examples, by name. */
export async function patternPages(): Promise<readonly PatternPages[]> {
  const components = readdirSync('src/components').filter((name) => existsSync(`src/components/${name}/${name}.examples.ts`)).sort();
  return Promise.all(components.map(async (component) => {
    const { examples } = await import(`../../src/components/${component}/${component}.examples.ts`) as { examples: readonly unknown[] };
    return { component, pages: examples.map((_, index) => `/patterns/${component}/${index + 1}/`) };
  }));
}

/** A preview of the site of this repository for the tests of one file; its address is known when the first test runs. */
export function usePreview(): { readonly address: string } {
  const site = { address: '' };
  let preview: ChildProcess | undefined;
  beforeAll(async () => {
    // A process of its own: Astro serves no pages where it sees a test runner.
    const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV|TEST|MODE|DEV|PROD)/.test(name)));
    preview = spawn(process.execPath, ['src/cli/main.ts', 'dev', '--port', '0'], { env: { ...environment, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'inherit'] });
    site.address = await addressOf(preview);
  });
  afterAll(async () => {
    if (!preview || preview.exitCode !== null) return;
    preview.kill();
    await once(preview, 'exit');
  });
  return site;
}

/** The address that a preview prints when it is ready. */
async function addressOf(preview: ChildProcess): Promise<string> {
  let printed = '';
  return new Promise((ready, fail) => {
    preview.stdout?.on('data', (piece) => {
      printed += String(piece);
      const [address] = /http:\/\/localhost:\d+\//.exec(printed) ?? [];
      if (address) ready(address);
    });
    preview.once('exit', () => fail(new Error(`The preview ended:\n${printed}`)));
  });
}
