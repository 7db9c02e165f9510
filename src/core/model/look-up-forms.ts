import { refang } from './refang.ts';

/** A text to look for in the list of the look-up. */
export interface Form {
  readonly text: string;
  /** It only holds what was typed, as a domain holds the hosts below it and a range its addresses. */
  readonly holds: boolean;
}

/** Ranges of IP addresses that are wider hold half the internet; what is listed must not be found by everybody. */
const WIDEST_RANGE = 16;

/**
 * The one form of a value in which a look-up compares. Case, spaces, `http` or `https`, a slash or dot at the end, and the
 * way of writing an international name, an IP address or a phone number make no difference in it. Pure, and of the platform
 * alone: the emitter and the script of the page both use it.
 */
export function lookUpForm(value: string): string {
  // Characters without a picture come along when something is copied, such as those around a number in an address book.
  const folded = value.normalize('NFKC').toLowerCase().normalize('NFKC');
  const text = folded.replace(/\p{Cf}/gu, '').replace(/\s+/g, ' ').trim().replace(/^(?:mailto|tel):/, '');
  if (/^(?:\+|00)[\d ()./-]{6,}$/.test(text)) return `+${text.replace(/^00|\(0\)|\D/g, '')}`;
  const [, local, domain = ''] = /^([^\s@/]+)@([^\s@/]+)$/.exec(text) ?? [];
  if (local && hostOf(domain)) return `${local}@${hostOf(domain)}`;
  const [, address = '', length] = /^([\d.]+|[\da-f:.]+)\/(\d{1,3})$/.exec(text) ?? [];
  return (length && rangeOf(hostOf(address), Number(length))) || addressForm(text) || text.replace(/^@(?=.)/, '');
}

/** Every form under which what somebody typed may stand in the list; that of the thing itself comes first. */
export function formsOf(typed: string): readonly Form[] {
  const form = lookUpForm(refang(typed));
  const host = hostIn(form);
  const length = bitsOf(host)?.length;
  const labels = host.split('.');
  const above = length === undefined
    ? labels.slice(1, -1).map((_, at) => labels.slice(at + 1).join('.'))
    : Array.from({ length: length - WIDEST_RANGE }, (_, at) => rangeOf(host, length - at - 1) ?? '');
  const itself = [form, form.replace(/\/?#.*/, '')];
  return [...new Set([...itself, host, ...above])].filter(Boolean).map((text) => ({ text, holds: !itself.includes(text) }));
}

/**
 * What all forms of one typed text have in common: the last two labels of a host, or the first 16 bits of an IP address. In
 * a list of several files it says which one to ask for, so that a look-up asks for one.
 */
export function groupOf(form: string): string {
  const host = hostIn(form);
  if (host.includes(':')) return host.slice(0, host.indexOf(':')) || '0';
  const labels = host.split('.');
  return (bitsOf(host) ? labels.slice(0, 2) : labels.slice(-2)).join('.');
}

/** Whether a text may be one thing that a list holds: an address, a number, a hash or a name; no sentence around one. */
export function isReadable(typed: string): boolean {
  const form = lookUpForm(refang(typed));
  if (!/[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(form)) return false;
  const words = refang(typed).trim().split(/\s+/);
  if (words.length === 1) return !form.includes('://') || parse(form) !== undefined;
  return /^[+/]|\\/.test(form) || (words.length <= 6 && !words.some((word) => /.[.@].|:\/\//.test(word)));
}

/** Of an address of a page, or a bare host; undefined where a text is neither. */
function addressForm(text: string): string | undefined {
  const scheme = /^[a-z][a-z\d+.-]*:\/\//.exec(text)?.[0];
  // Browsers take addresses of other schemes apart in different ways.
  if (scheme && !/^https?:/.test(scheme)) return text.replace(/(?<!\/)\/$/, '');
  const url = parse(scheme ? text : `http://${bracketed(text)}`);
  const host = url?.hostname.replace(/\.$/, '') ?? '';
  // Some browsers let a space stand in a host. A word without a dot is a name, though all would take it for a host.
  if (!url || !/^(?:\[[\da-f:]+\]|[a-z\d._-]+)$/.test(host) || !(scheme || (/^[^/?#]*[.:]/.test(text) && /[.:]/.test(host)))) return undefined;
  // Which characters of a path are written as `%7C` differs too.
  const rest = `${url.port && ':'}${url.port}${decoded(url.pathname + url.search + url.hash)}`.replace(/\/$/, '');
  return (rest ? host : host.replace(/[[\]]/g, '')) + rest;
}

/** A path with the characters that stand for its percent signs; what is no UTF-8 stays. */
function decoded(path: string): string {
  return path.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  }).toLowerCase();
}

/** The host in a form; the whole form where it is that of a name. */
function hostIn(form: string): string {
  const authority = form.replace(/^[a-z][a-z\d+.-]*:\/\//, '').replace(/[/?#].*/, '').replace(/.*@/, '');
  return /:.*:/.test(authority) ? authority.replace(/^\[|\](?::\d+)?$/g, '') : authority.replace(/:\d+$/, '');
}

/** The host or IP address that a text is, as a browser writes it; undefined where it is neither. */
function hostOf(text: string): string | undefined {
  const host = parse(`http://${bracketed(text)}`)?.hostname.replace(/^\[|\.?\]?$/g, '');
  return host && /^[a-z\d._-]*\.[a-z\d._-]*$|^[\da-f:]*:[\da-f:]*$/.test(host) ? host : undefined;
}

function bracketed(text: string): string {
  return /^[\da-f.]*:[\da-f.]*:[\da-f:.]*$/.test(text) ? `[${text}]` : text;
}

/** An IP address as a number of 32 or 128 bits. */
function bitsOf(host: string): { readonly value: bigint; readonly length: 32 | 128 } | undefined {
  if (/^\d+(?:\.\d+){3}$/.test(host)) return { value: host.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n), length: 32 };
  if (!host.includes(':') || hostOf(host) !== host) return undefined;
  const [left = [], right = []] = host.split('::').map((half) => half.split(':').filter(Boolean));
  const groups = [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
  return { value: BigInt(`0x${groups.map((group) => group.padStart(4, '0')).join('')}`), length: 128 };
}

/** The range of so many leading bits in which an address lies, as `198.51.100.0/24`. */
function rangeOf(host: string | undefined, length: number): string | undefined {
  const bits = host ? bitsOf(host) : undefined;
  if (!bits || length > bits.length) return undefined;
  if (length === bits.length) return host;
  const rest = BigInt(bits.length - length);
  const first = (bits.value >> rest) << rest;
  const written = bits.length === 32 ? String(first) : (first.toString(16).padStart(32, '0').match(/.{4}/g) ?? []).join(':');
  return `${hostOf(bits.length === 32 ? `0x${first.toString(16)}` : written) ?? ''}/${length}`;
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
