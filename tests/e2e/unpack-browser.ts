import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

/** A browser on disk, and the environment that it needs to start. */
export interface UnpackedBrowser {
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
}

const CACHE = join(process.cwd(), '.cache');

/**
 * Unpacks the browser that came with the installed packages, with the libraries and fonts that a bare machine lacks; or
 * takes the one that `SEINPOST_BROWSER` names, where no packed browser exists for this kind of machine.
 */
export async function unpackBrowser(): Promise<UnpackedBrowser> {
  const named = process.env['SEINPOST_BROWSER'];
  if (named) return { executablePath: named, environment: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The packed browser runs on Linux x64 only: name an installed Chromium or Chrome in SEINPOST_BROWSER.');
  }
  const folder = join(CACHE, 'browser');
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

/** The package unpacks into the folder for temporary files; a half-unpacked browser never gets its final name. */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const staging = await mkdtemp(join(CACHE, 'browser-'));
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = staging;
  try {
    await chromium.executablePath();
    await inflate(fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'))));
    await writeFile(join(staging, 'fonts', 'fonts.conf'), fontConfiguration([join(folder, 'fonts'), '/usr/share/fonts'], join(folder, 'font-cache')));
    await rename(staging, folder);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    await rm(staging, { recursive: true, force: true });
  }
}

/**
 * The environment in which the packed browser knows no fonts but its own, so that it draws the same letters on every
 * machine; undefined for a named browser, which brings none.
 */
export async function packedFontsOnly(): Promise<Readonly<Record<string, string>> | undefined> {
  const { environment } = await unpackBrowser();
  const fonts = environment['FONTCONFIG_PATH'];
  if (fonts === undefined) return undefined;
  const folder = join(CACHE, 'packed-fonts');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'fonts.conf'), fontConfiguration([fonts], join(folder, 'cache')));
  return { FONTCONFIG_PATH: folder };
}

/** The packed configuration names folders of another system, and the browser dies on a page when it finds no font. */
function fontConfiguration(fonts: readonly string[], cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${fonts.map((folder) => `  <dir>${folder}</dir>\n`).join('')}  <cachedir>${cache}</cachedir>
</fontconfig>
`;
}
