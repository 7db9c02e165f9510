import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createSite } from './handler.ts';

/** A running server; `close` resolves when the last connection has ended. */
export interface RunningServer {
  readonly address: string;
  close(): Promise<void>;
}

/** This machine alone: what is served may be a draft of tomorrow's news. */
const LOOPBACK = '127.0.0.1';

/** Serves a built folder over HTTP. Port 0 takes any free port. Rejects when the port is taken. */
export function serveFolder(folder: string, port: number, hostname = LOOPBACK): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: createSite(folder).fetch, port, hostname }, ({ port: taken }: AddressInfo) => {
      resolve({
        address: `http://${hostname === LOOPBACK ? 'localhost' : hostname}:${taken}/`,
        close: () => new Promise((done, failed) => server.close((error) => (error ? failed(error) : done()))),
      });
    });
    server.once('error', reject);
  });
}
