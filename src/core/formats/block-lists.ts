import { domainToASCII } from 'node:url';
import ipaddr from 'ipaddr.js';
import { parse } from 'tldts';
import { byCodeUnit } from '../diagnostic.ts';
import { liveIndicators } from '../model/live-indicators.ts';
import type { Indicator, Model } from '../model/model.ts';

/** The plain lists by the name of their file. */
export const LISTS = ['domains', 'hostnames', 'urls', 'urls-without-scheme', 'ipv4', 'ipv6', 'md5', 'sha1', 'sha256', 'emails'] as const;
export type ListName = (typeof LISTS)[number];

/** Values to block, by list: each in its one canonical form, sorted by code unit, none twice. */
export type BlockLists = Readonly<Record<ListName, readonly string[]>>;

/** Lists of hashes, by the property that holds them: the name of the list, and the number of hexadecimal digits. */
const HASHES: Readonly<Record<string, readonly [ListName, number]>> = { 'hashes.MD5': ['md5', 32], 'hashes.SHA-1': ['sha1', 40], 'hashes.SHA-256': ['sha256', 64] };

const lists = new WeakMap<Model, BlockLists>();

/** What the authors marked fit to block (docs/decisions/0007) and is live at `asOf`. A value that a list cannot carry is in none. */
export function blockLists(model: Model): BlockLists {
  let found = lists.get(model);
  if (!found) lists.set(model, (found = collect(model)));
  return found;
}

function collect(model: Model): BlockLists {
  const values: Record<ListName, Set<string>> = Object.assign({}, ...LISTS.map((name) => ({ [name]: new Set<string>() })));
  for (const indicator of liveIndicators(model)) {
    if (indicator.scope !== 'block') continue;
    for (const [name, value] of entriesOf(indicator)) values[name].add(value);
  }
  return Object.assign({}, ...LISTS.map((name) => ({ [name]: [...values[name]].sort(byCodeUnit) })));
}

function entriesOf({ kind, property = '', value }: Indicator): readonly (readonly [ListName, string])[] {
  if (value === undefined || (kind !== 'file' && property !== 'value')) return [];
  switch (kind) {
    case 'domain-name': return nameEntries(hostName(value));
    case 'url': return urlEntries(value);
    case 'ipv4-addr': case 'ipv6-addr': return addressEntries(value);
    case 'email-addr': return emailEntries(value);
    case 'file': {
      const [list, digits] = HASHES[property] ?? [];
      const hash = value.toLowerCase();
      return list && hash.length === digits && /^[0-9a-f]+$/.test(hash) ? [[list, hash]] : [];
    }
    default: return [];
  }
}

/** A name as DNS has it: ASCII, in small letters, without the dot at the end; undefined for a wildcard, an IP address and what is no name. */
function hostName(value: string): string | undefined {
  // Line ends and tabs would be taken out, and two names become one.
  const name = /[\s\p{C}]/u.test(value) ? '' : domainToASCII(value.replace(/\.$/, ''));
  return name.length <= 253 && /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/.test(name) ? name : undefined;
}

/** A name under which anyone can register is in no list, whatever its author says: the innocent live below it. */
function nameEntries(name: string | undefined): readonly (readonly [ListName, string])[] {
  if (name === undefined) return [];
  const { domain } = parse(name, { allowPrivateDomains: true });
  if (domain === null) return [];
  return name === domain ? [['domains', name], ['hostnames', name]] : [['hostnames', name]];
}

/** Without a fragment, which no browser sends. */
function urlEntries(value: string): readonly (readonly [ListName, string])[] {
  if (!URL.canParse(value)) return [];
  const url = new URL(value);
  if (!/^(?:https?|ftp):$/.test(url.protocol)) return [];
  url.hash = '';
  const bare = `${url.host}${url.pathname}${url.search}`;
  // A firewall of Palo Alto takes `*` and `^` for wildcards, and compares no ports.
  return url.port || url.username || url.password || /[*^]/.test(bare) ? [['urls', url.href]] : [['urls', url.href], ['urls-without-scheme', bare]];
}

/** An address, or the first address of a range and the length of its prefix. */
function addressEntries(value: string): readonly (readonly [ListName, string])[] {
  const [bare = '', prefix] = value.split('/');
  if (!ipaddr.IPv4.isValidFourPartDecimal(bare) && !ipaddr.IPv6.isValid(bare)) return [];
  const address = ipaddr.parse(bare);
  const [list, bits] = address instanceof ipaddr.IPv4 ? (['ipv4', 32] as const) : (['ipv6', 128] as const);
  if (address instanceof ipaddr.IPv6 && address.zoneId) return [];
  if (prefix === undefined || prefix === String(bits)) return [[list, address.toString()]];
  if (!/^[1-9]\d{0,2}$/.test(prefix) || Number(prefix) > bits) return [];
  const first = list === 'ipv4' ? ipaddr.IPv4.networkAddressFromCIDR(value) : ipaddr.IPv6.networkAddressFromCIDR(value);
  return [[list, `${first.toString()}/${prefix}`]];
}

/** In small letters, as mail filters compare. */
function emailEntries(value: string): readonly (readonly [ListName, string])[] {
  const at = value.lastIndexOf('@');
  const [local, host] = [value.slice(0, at).toLowerCase(), hostName(value.slice(at + 1))];
  return at > 0 && host && /^[a-z0-9!$%&'*+/=?^_`{|}~.-]+$/.test(local) ? [['emails', `${local}@${host}`]] : [];
}
