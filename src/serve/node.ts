import { readFile, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Duplex } from 'node:stream';
import { constants, createBrotliCompress } from 'node:zlib';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { GZIP, type Coding } from './compression.ts';
import { createSite } from './handler.ts';
import type { SiteFiles } from './site-files.ts';

/** A running server; `close` resolves when the last connection has ended. */
export interface RunningServer {
  readonly address: string;
  close(): Promise<void>;
}

/** This machine alone: what is served may be a draft of tomorrow's news. */
const LOOPBACK = '127.0.0.1';

/** Quality 4 is quicker than gzip and half its size; the default of 11 takes seconds for a megabyte. */
const BROTLI: Coding = {
  name: 'br',
  encode: (body) => body.pipeThrough(Duplex.toWeb(createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })) as ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>),
};

/** The files below a folder. */
export function folderFiles(folder: string): SiteFiles {
  return {
    async read(path) {
      try {
        return await readFile(join(folder, path));
      } catch (error) {
        if (MISSING.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
        throw error;
      }
    },
    async stamp(path) {
      const found = await stat(join(folder, path)).catch(() => undefined);
      return found ? `${found.ino} ${found.size} ${found.mtimeMs}` : '';
    },
  };
}

/** Nothing there, a folder, a file where a folder was expected, a name that no disk takes. */
const MISSING: ReadonlySet<string> = new Set(['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG']);

/** Serves a built folder over HTTP. Port 0 takes any free port. Rejects when the port is taken. */
export function serveFolder(folder: string, port: number, hostname = LOOPBACK): Promise<RunningServer> {
  return listen(createSite(folderFiles(folder), [BROTLI, GZIP]), port, hostname);
}

/** Serves any handler over HTTP, as `serveFolder` does. */
export function listen(site: Hono, port: number, hostname = LOOPBACK): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: site.fetch, port, hostname }, ({ port: taken }: AddressInfo) => {
      resolve({
        address: `http://${hostname === LOOPBACK ? 'localhost' : hostname}:${taken}/`,
        close: () => new Promise((done, failed) => server.close((error) => (error ? failed(error) : done()))),
      });
    });
    server.once('error', reject);
  });
}
