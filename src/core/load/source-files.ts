import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnit, type Diagnostic } from '../diagnostic.ts';

/** A text file of the site as its author wrote it, with line ends made `\n` and a byte order mark taken off. */
export interface SourceFile {
  /** Path from the site's root with `/` between the parts, such as `content/publisher.yaml`. */
  readonly path: string;
  readonly text: string;
}

export interface LoadedSources {
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Larger files are refused before they are read: no advisory or indicator file comes near it. */
const MAXIMUM_BYTES = 64 * 1024 * 1024;

const ROOMS = ['content', 'indicators'];
/** What systems and editors keep beside the work of people. */
const LEFT_ALONE = /^\.|~$|^#.*#$|^Thumbs\.db$/;
const TEXT = /\.(?:ya?ml|json|mdx?)$|^content\/theme\/[^/]+\.(?:css|svg)$/;

/**
 * Reads the authored files below `content/` and `indicators/` of a site: the only step that touches the disk.
 *
 * Files that cannot be read as text, and links that could lead out of the site, are reported and left out.
 */
export async function loadSources(root: string): Promise<LoadedSources> {
  const files: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const refuse = (path: string, code: string, message: string, mend: string) =>
    diagnostics.push({ file: path, line: 1, column: 1, severity: 'error', code, message, mend });

  async function walk(folder: string): Promise<void> {
    const names = await readdir(join(root, folder)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') refuse(folder, 'file/unreadable', `This folder cannot be read: ${error.message}.`, 'Check its permissions.');
      return [];
    });
    for (const name of names.sort(byCodeUnit)) {
      const path = `${folder}/${name}`;
      const stat = await lstat(join(root, path));
      if (LEFT_ALONE.test(name)) continue;
      if (stat.isSymbolicLink()) refuse(path, 'file/symbolic-link', 'This is a symbolic link.', 'Put the file itself here: a link could publish something from outside the site.');
      else if (stat.isDirectory()) await walk(path);
      else if (!stat.isFile()) refuse(path, 'file/unreadable', 'This is no ordinary file.', 'Take it out: a site consists of files and folders.');
      else if (!TEXT.test(path)) refuse(path, 'file/unexpected', 'Nothing reads a file of this name here.', 'Write its ending as `.yaml`, `.json` or `.md`, in small letters. Put a picture in `public/`, and anything else outside `content/` and `indicators/`.');
      else if (stat.size > MAXIMUM_BYTES) refuse(path, 'file/too-large', `This file has ${stat.size} bytes; at most ${MAXIMUM_BYTES} are read.`, 'Split it into several files.');
      else await read(path);
    }
  }

  async function read(path: string): Promise<void> {
    try {
      const bytes = await readFile(join(root, path));
      const text = decode(bytes);
      if (typeof text === 'string') files.push({ path, text });
      else diagnostics.push({
        file: path, ...text, severity: 'error', code: 'file/invalid-utf8',
        message: 'This file is not valid UTF-8 here.',
        mend: 'Save it as UTF-8 in your editor.',
      });
    } catch (error) {
      refuse(path, 'file/unreadable', `This file cannot be read: ${(error as Error).message}.`, 'Check its permissions.');
    }
  }

  for (const room of ROOMS) await walk(room);
  return { files, diagnostics };
}

function decode(bytes: Uint8Array): string | { line: number; column: number } {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return firstInvalid(bytes);
  }
}

/** Finds the first broken byte by decoding ever longer halves: fatal decoding does not say where it stopped. */
function firstInvalid(bytes: Uint8Array): { line: number; column: number } {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  const before = new TextDecoder().decode(bytes.subarray(0, good), { stream: true }).split(/\r\n?|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
