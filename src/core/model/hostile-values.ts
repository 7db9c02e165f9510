import { domainToASCII } from 'node:url';
import ipaddr from 'ipaddr.js';
import type { Model } from './model.ts';

/** Values of indicators that a reader could follow by mistake: hosts, addresses of pages and of mail. */
export interface HostileValues {
  /** The indicator value that a host is or lies under, as its author wrote it. */
  host(name: string): string | undefined;
  url(address: string): string | undefined;
  email(address: string): string | undefined;
}

/** Indexes the values of all indicators that were not revoked, so that texts can be looked through fast. */
export function hostileValues(model: Model): HostileValues {
  const hosts = new Map<string, string>();
  const urls = new Map<string, string>();
  const emails = new Map<string, string>();
  for (const { indicators } of model.advisories) {
    for (const { kind, value, revoked } of indicators) {
      if (value === undefined || revoked) continue;
      if (kind === 'domain-name' || kind === 'ipv4-addr' || kind === 'ipv6-addr') hosts.set(canonicalHost(value), value);
      else if (kind === 'url') urls.set(canonicalUrl(value), value);
      else if (kind === 'email-addr') emails.set(value.toLowerCase(), value);
    }
  }
  return {
    host(name) {
      for (let rest = canonicalHost(name); rest; rest = rest.includes('.') ? rest.slice(rest.indexOf('.') + 1) : '') {
        const found = hosts.get(rest);
        if (found !== undefined) return found;
        if (isAddress(rest)) return undefined;
      }
      return undefined;
    },
    url: (address) => urls.get(canonicalUrl(address)),
    email: (address) => emails.get(address.toLowerCase()),
  };
}

function canonicalHost(name: string): string {
  const bare = name.replace(/^\[|\]$/g, '').replace(/\.$/, '').toLowerCase();
  if (isAddress(bare)) return ipaddr.parse(bare).toString();
  return domainToASCII(bare) || bare;
}

/** Most words of a text are no addresses; what neither begins with a digit nor has a colon need not be parsed to know it. */
function isAddress(text: string): boolean {
  return /^\d|:/.test(text) && ipaddr.isValid(text);
}

function canonicalUrl(address: string): string {
  return URL.canParse(address) ? new URL(address).href.replace(/\/$/, '') : address;
}
