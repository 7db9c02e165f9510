import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { OutputFile } from '../core/emit/emitter.ts';

const CHUNK = 64 * 1024;

/** A sink that writes files below a folder, piece by piece. */
export function fileSink(folder: string): (file: OutputFile) => Promise<void> {
  return async ({ path, body }) => {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await pipeline(Readable.from(chunks(body)), createWriteStream(target));
  };
}

/** Joins small pieces, so that each write to the disk is worth its system call. */
function* chunks(body: OutputFile['body']): Generator<string> {
  let chunk = '';
  for (const piece of typeof body === 'string' ? [body] : body) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk) yield chunk;
}
