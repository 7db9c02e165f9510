import { createHash, type Hash } from 'node:crypto';
import type { Model } from '../model/model.ts';
import type { Emitter, OutputFile, WrittenFile } from './emitter.ts';
import { describers, emitters } from './index.ts';
import { refuseRestricted } from './refuse-restricted.ts';

/** Takes one file; resolves when it has been written whole. */
export type Sink = (file: OutputFile) => Promise<void> | void;

/**
 * Runs every emitter, then the describers, and hands each file to `sink`. Nothing is written when the model holds
 * anything above TLP:CLEAR. The files come back in the order of the registry.
 */
export async function emitAll(model: Model, sink: Sink): Promise<readonly WrittenFile[]> {
  refuseRestricted(model);
  const written: WrittenFile[] = [];
  const writers = new Map<string, string>();

  async function write(file: OutputFile, { id, standard, listed }: Pick<Emitter, 'id' | 'standard' | 'listed'>): Promise<void> {
    const { path, mediaType, body, modified = model.modified, count, language } = file;
    if (writers.has(path)) throw new Error(`${id} and ${writers.get(path)} both write ${path}.`);
    writers.set(path, id);
    const hash = createHash('sha256');
    let bytes = 0;
    await sink({ ...file, body: counted(body, hash, (more) => { bytes += more; }) });
    written.push({
      path, mediaType, modified, bytes, sha256: hash.digest('hex'), emitter: id, standard, listed,
      ...(count === undefined ? {} : { count }), ...(language === undefined ? {} : { language }),
    });
  }

  for (const emitter of emitters) for (const file of emitter.emit(model)) await write(file, emitter);
  for (const describer of describers) for (const file of describer.describe(model, [...written])) await write(file, describer);
  return written;
}

function* counted(body: OutputFile['body'], hash: Hash, count: (bytes: number) => void): Generator<string> {
  for (const piece of typeof body === 'string' ? [body] : body) {
    hash.update(piece);
    count(Buffer.byteLength(piece));
    yield piece;
  }
}
