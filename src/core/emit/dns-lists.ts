import { blockLists } from '../formats/block-lists.ts';
import { rpzSerial, rpzZone } from '../formats/rpz.ts';
import type { Model } from '../model/model.ts';
import type { Emitter, OutputFile } from './emitter.ts';

const TEXT = 'text/plain; charset=utf-8';

/** The names to block in the forms that DNS servers and filters of browsers load as they are. */
export const dnsLists: Emitter = {
  id: 'dns-lists',
  standard: 'hosts, Adblock, RPZ, Unbound, dnsmasq',
  listed: true,
  *emit(model: Model): Generator<OutputFile> {
    const { hostnames } = blockLists(model);
    const file = (name: string, mediaType: string, body: Iterable<string>) => ({ path: `feeds/lists/${name}`, mediaType, count: hostnames.length, body });
    yield file('hosts.txt', TEXT, listed('# Names to block, without the names below them.', hostnames, (name) => `0.0.0.0 ${name}`));
    yield file('adblock.txt', TEXT, listed('! Names to block, with all names below them.', hostnames, (name) => `||${name}^`));
    yield file('rpz.zone', 'text/dns; charset=utf-8', rpzZone(hostnames, rpzSerial(model)));
    yield file('unbound.conf', TEXT, listed('# Names to block, with all names below them: NXDOMAIN.\nserver:', hostnames, (name) => `    local-zone: "${name}." always_nxdomain`));
    yield file('dnsmasq.conf', TEXT, listed('# Names to block, with all names below them: NXDOMAIN.', hostnames, (name) => `address=/${name}/`));
  },
};

function* listed(head: string, names: readonly string[], form: (name: string) => string): Generator<string> {
  yield `${head}\n`;
  for (const name of names) yield `${form(name)}\n`;
}
