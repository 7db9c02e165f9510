import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { Resolver } from 'node:dns/promises';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { compile } from '../../src/core/compile.ts';
import { dnsLists } from '../../src/core/emit/dns-lists.ts';
import { ONE_OF_EACH, withBlocked } from '../fixtures/blocked.ts';
import type { Verdict } from './verdict.ts';

/** Debian's packages, and the program of each that must be there. */
const PACKAGES = { bind9: 'named', 'bind9-utils': 'named-checkzone', unbound: 'unbound', 'dnsmasq-base': 'dnsmasq' } as const;

/** A name that no list holds, and for which each server has this address in data of its own. */
const [OTHER, ADDRESS] = ['www.example.com', '192.0.2.99'];

/** What each name must get: an address, or the code of Node for NXDOMAIN. */
const BELOW: Readonly<Record<string, string>> = {
  'login.example.com': 'ENOTFOUND', 'deep.login.example.com': 'ENOTFOUND', 'xn--bcher-kva.example.com': 'ENOTFOUND', 'example.org': 'ENOTFOUND', 'www.example.org': 'ENOTFOUND', [OTHER]: ADDRESS,
};

/** BIND, Unbound and dnsmasq read the lists, and answer on a port of the machine itself as the lists say. Debian only: elsewhere the programs must be there. */
export async function checkLists(folder: string): Promise<readonly Verdict[]> {
  const missing = install();
  if (missing.length > 0) return [{ name: 'DNS servers are here', problems: missing.map((program) => `${program} is missing; install ${Object.keys(PACKAGES).join(', ')}`) }];
  const { model } = await compile('tests/fixtures/small-site', { asOf: '2026-06-01T00:00:00Z' });
  if (!model) return [{ name: 'block lists', problems: ['the small site does not compile'] }];
  mkdirSync(folder, { recursive: true });
  for (const { path, body } of dnsLists.emit(withBlocked(model, ONE_OF_EACH))) writeFileSync(join(folder, path.slice(path.lastIndexOf('/') + 1)), typeof body === 'string' ? body : [...body].join(''));
  const at = (name: string) => join(folder, name);
  writeFileSync(at('local.zone'), `$TTL 60\n@ IN SOA localhost. root.localhost. 1 60 60 60 60\n@ IN NS localhost.\n* IN A ${ADDRESS}\n`);
  const port = await freePort();
  writeFileSync(at('named.conf'), bindConfiguration(folder, port));
  writeFileSync(at('unbound-main.conf'), `${unboundConfiguration(port)}include: "${at('unbound.conf')}"\n`);
  const dnsmasq = ['--no-daemon', `--port=${port}`, '--listen-address=127.0.0.1', '--bind-interfaces', '--no-resolv', '--no-hosts', '--user=root', '--pid-file=', `--host-record=${OTHER},${ADDRESS}`];
  return [
    passes('named-checkzone takes rpz.zone', 'named-checkzone', ['rpz.example', at('rpz.zone')]),
    passes('unbound-checkconf takes unbound.conf', 'unbound-checkconf', [at('unbound-main.conf')]),
    passes('dnsmasq --test takes dnsmasq.conf', 'dnsmasq', ['--test', `--conf-file=${at('dnsmasq.conf')}`]),
    await answers('BIND with rpz.zone', spawn('named', ['-g', '-c', at('named.conf')]), port, BELOW),
    await answers('Unbound with unbound.conf', spawn('unbound', ['-d', '-c', at('unbound-main.conf')]), port, BELOW),
    await answers('dnsmasq with dnsmasq.conf', spawn('dnsmasq', [...dnsmasq, `--conf-file=${at('dnsmasq.conf')}`]), port, BELOW),
    await answers('dnsmasq with hosts.txt', spawn('dnsmasq', [...dnsmasq, '--conf-file=/dev/null', `--addn-hosts=${at('hosts.txt')}`]), port, { 'login.example.com': '0.0.0.0', 'example.org': '0.0.0.0', 'deep.login.example.com': 'EREFUSED', [OTHER]: ADDRESS }),
  ];
}

/** Installs what is missing where that is possible; gives the programs that are missing still. Run level 1 keeps the packages from starting their services. */
function install(): readonly string[] {
  const absent = () => Object.values(PACKAGES).filter((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0);
  if (absent().length === 0 || process.getuid?.() !== 0) return absent();
  spawnSync('apt-get', ['-y', '--no-install-recommends', 'install', ...Object.keys(PACKAGES)], { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' } });
  return absent();
}

function passes(name: string, program: string, args: readonly string[]): Verdict {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return { name, problems: status === 0 ? [] : [stdout + stderr] };
}

/** Asks a server for each name once it answers as it should for two, and ends it. */
async function answers(name: string, server: ChildProcess, port: number, expected: Readonly<Record<string, string>>): Promise<Verdict> {
  let said = '';
  server.stderr?.on('data', (piece: Buffer) => { said += piece.toString(); });
  const ended = once(server, 'exit');
  try {
    const resolver = new Resolver({ timeout: 500, tries: 1 });
    resolver.setServers([`127.0.0.1:${port}`]);
    const ask = (host: string) => resolver.resolve4(host).then(([address = '']) => address, ({ code }: { code: string }) => code);
    const [first = ''] = Object.keys(expected);
    // BIND answers from its zones some milliseconds before it has read the policy.
    const ready = async () => (await ask(OTHER)) === ADDRESS && (await ask(first)) === expected[first];
    for (let tries = 0; tries < 60 && server.exitCode === null && !(await ready()); tries += 1) await sleep(100);
    const problems: string[] = [];
    for (const [host, wanted] of Object.entries(expected)) {
      const got = await ask(host);
      if (got !== wanted) problems.push(`${host}: ${got}, and not ${wanted}`);
    }
    return { name, problems: problems.length > 0 ? [...problems, said] : [] };
  } finally {
    if (server.exitCode === null && server.kill()) await ended;
  }
}

async function freePort(): Promise<number> {
  const socket = createSocket('udp4').bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address();
  socket.close();
  return port;
}

function bindConfiguration(folder: string, port: number): string {
  const zone = (name: string, file: string) => `zone "${name}" { type primary; file "${join(folder, file)}"; };\n`;
  return `options {
  directory "${folder}"; listen-on port ${port} { 127.0.0.1; }; listen-on-v6 { none; };
  pid-file none; session-keyfile none; dnssec-validation no; recursion yes; notify no; forwarders { }; response-policy { zone "rpz.example"; } qname-wait-recurse no;
};
controls { };
${zone('rpz.example', 'rpz.zone')}${zone('example.com', 'local.zone')}${zone('example.org', 'local.zone')}`;
}

function unboundConfiguration(port: number): string {
  return `server:
  interface: 127.0.0.1@${port}
  do-daemonize: no
  username: ""
  chroot: ""
  directory: ""
  pidfile: ""
  use-syslog: no
  module-config: "iterator"
  local-data: "${OTHER}. A ${ADDRESS}"
`;
}
