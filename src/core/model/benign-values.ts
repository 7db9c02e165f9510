import { createHash } from 'node:crypto';
import ipaddr from 'ipaddr.js';
import { parse } from 'tldts';
import type { Indicator } from './model.ts';

/** Top-level names that never lead to a host on the public internet (IANA special-use domain names; RFC 2606, 6761, 9476). */
const RESERVED_ENDINGS = new Set(['example', 'test', 'invalid', 'localhost', 'local', 'internal', 'alt', 'arpa']);

/** Second-level names reserved for documentation (RFC 2606, section 3). */
const RESERVED_DOMAINS = new Set(['example.com', 'example.net', 'example.org']);

/** Domains that so many people need that a block would do more harm than the attack. */
const WELL_KNOWN_DOMAINS = new Set([
  'adobe.com', 'akamai.net', 'amazon.com', 'amazonaws.com', 'android.com', 'apple.com', 'bing.com', 'bit.ly', 'cloudflare.com', 'digid.nl', 'dropbox.com',
  'europa.eu', 'facebook.com', 'github.com', 'gmail.com', 'google.com', 'google.nl', 'googleapis.com', 'icloud.com', 'instagram.com', 'linkedin.com',
  'live.com', 'microsoft.com', 'microsoftonline.com', 'mozilla.org', 'office.com', 'office365.com', 'outlook.com', 'overheid.nl', 'politie.nl',
  'rijksoverheid.nl', 'signal.art', 'signal.group', 'signal.me', 'signal.org', 't.ly', 't.me', 'telegram.org', 'wa.me', 'whatsapp.com', 'whatsapp.net',
  'tinyurl.com', 'wikipedia.org', 'windows.com', 'windowsupdate.com', 'yahoo.com', 'youtube.com',
]);

/** Resolvers and other addresses that many machines ask all day. */
const WELL_KNOWN_ADDRESSES = new Set([
  '1.0.0.1', '1.1.1.1', '8.8.4.4', '8.8.8.8', '9.9.9.9', '149.112.112.112', '208.67.220.220', '208.67.222.222',
  '2001:4860:4860::8844', '2001:4860:4860::8888', '2606:4700:4700::1001', '2606:4700:4700::1111', '2620:fe::9', '2620:fe::fe',
]);

/** Hashes of the file without a byte, which every computer has. */
const EMPTY_FILE = new Set(['md5', 'sha1', 'sha256', 'sha512'].map((algorithm) => createHash(algorithm).update('').digest('hex')));

/** Why the value of an indicator would hit the innocent, as the end of a sentence; undefined where it would not. */
export function benignReason({ kind, value }: Pick<Indicator, 'kind' | 'value'>): string | undefined {
  if (value === undefined) return undefined;
  switch (kind) {
    case 'domain-name': return reservedHost(value) ?? wellKnownHost(value);
    case 'ipv4-addr': case 'ipv6-addr': return address(value);
    case 'email-addr': return reservedHost(value.slice(value.lastIndexOf('@') + 1));
    case 'file': return EMPTY_FILE.has(value.toLowerCase()) ? 'is the hash of an empty file' : undefined;
    case 'url': {
      if (!URL.canParse(value)) return undefined;
      const { hostname, pathname, search } = new URL(value);
      const host = hostname.replace(/^\[|\]$/g, '');
      if (ipaddr.isValid(host)) return address(host);
      return reservedHost(host) ?? (pathname === '/' && !search ? wellKnownHost(host) : undefined);
    }
    default: return undefined;
  }
}

function reservedHost(host: string): string | undefined {
  const name = host.toLowerCase().replace(/\.$/, '');
  const labels = name.split('.');
  if (RESERVED_ENDINGS.has(labels.at(-1) as string)) return `ends in \`.${labels.at(-1)}\`, which no host on the internet does`;
  return RESERVED_DOMAINS.has(labels.slice(-2).join('.')) ? 'is reserved for documentation' : undefined;
}

function wellKnownHost(host: string): string | undefined {
  const { domain, publicSuffix, hostname } = parse(host, { allowPrivateDomains: true });
  if (hostname !== null && hostname === publicSuffix) return 'is an ending under which anyone can register a name';
  return domain !== null && WELL_KNOWN_DOMAINS.has(domain) ? `belongs to \`${domain}\`, which many people need every day` : undefined;
}

function address(value: string): string | undefined {
  const [bare = '', prefix] = value.split('/');
  if (!ipaddr.isValid(bare)) return undefined;
  const parsed = ipaddr.parse(bare);
  if (prefix !== undefined && Number(prefix) < (parsed.kind() === 'ipv4' ? 16 : 32)) return 'covers a great many addresses at once';
  if (WELL_KNOWN_ADDRESSES.has(parsed.toString())) return 'is a public resolver that many machines ask all day';
  const range = parsed.range();
  return range === 'unicast' ? undefined : `is no ordinary address on the internet but ${RANGES[range] ?? 'one with a special use'} (IANA special-purpose address registry)`;
}

const RANGES: Readonly<Record<string, string>> = {
  private: 'one of a private network', uniqueLocal: 'one of a private network', loopback: 'the machine itself', linkLocal: 'one of the local network',
  reserved: 'a reserved one', multicast: 'a group address', unspecified: 'no address at all', broadcast: 'a broadcast address', carrierGradeNat: 'one inside the network of a provider',
};
