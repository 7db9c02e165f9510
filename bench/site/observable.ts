import type { Random } from './random.ts';

/** One thing that an indicator of a synthetic site points at. */
export interface Observable {
  readonly value: string;
  /** The value as a person reads it. */
  readonly shown: string;
  readonly pattern: string;
  readonly name: { readonly en: string; readonly nl: string };
  /** Whether the value is reserved for documentation, so that the advisory must allow it. */
  readonly reserved: boolean;
}

const KINDS = { domain, url, ipv6, displayName, sha256, md5 };

/** Most indicators are hashes, as in the feeds of others; a fifth are addresses, all of them reserved for documentation. */
const ORDER: readonly (keyof typeof KINDS)[] = [
  'domain', 'sha256', 'sha256', 'displayName', 'sha256', 'url', 'sha256', 'md5', 'sha256', 'sha256',
  'domain', 'sha256', 'sha256', 'displayName', 'sha256', 'ipv6', 'sha256', 'md5', 'sha256', 'sha256',
];

/** So many observables, each value once in the whole site. */
export function observables(count: number, random: Random): Observable[] {
  return Array.from({ length: count }, (_, index) => KINDS[ORDER[index % ORDER.length] as keyof typeof KINDS](random));
}

function domain(random: Random): Observable {
  const value = `sign-in-${random.hex(12)}.example.org`;
  const shown = value.replaceAll('.', '[.]');
  return { value, shown, pattern: `[domain-name:value = '${value}']`, name: { en: `Sign-in page on ${shown}`, nl: `Inlogpagina op ${shown}` }, reserved: true };
}

function url(random: Random): Observable {
  const value = `https://page-${random.hex(12)}.example.org/sign-in?step=${random.below(9)}`;
  const shown = value.replace('https', 'hxxps').replaceAll('.', '[.]');
  return { value, shown, pattern: `[url:value = '${value}']`, name: { en: `Address in the message: ${shown}`, nl: `Adres in het bericht: ${shown}` }, reserved: true };
}

function ipv6(random: Random): Observable {
  const group = () => (0x1000 + random.below(0xf000)).toString(16);
  const value = `2001:db8:${group()}:${group()}::${group()}`;
  const shown = value.replaceAll(':', '[:]');
  return { value, shown, pattern: `[ipv6-addr:value = '${value}']`, name: { en: `Server of the page: ${shown}`, nl: `Server van de pagina: ${shown}` }, reserved: true };
}

function displayName(random: Random): Observable {
  const value = `Example Mail Desk ${random.hex(12)}`;
  return { value, shown: value, pattern: `[user-account:display_name = '${value}']`, name: { en: `Display name: ${value}`, nl: `Weergavenaam: ${value}` }, reserved: false };
}

function sha256(random: Random): Observable {
  return file(`hashes.'SHA-256'`, random.hex(64));
}

function md5(random: Random): Observable {
  return file('hashes.MD5', random.hex(32));
}

function file(property: string, value: string): Observable {
  const short = value.slice(0, 12);
  return { value, shown: value, pattern: `[file:${property} = '${value}']`, name: { en: `Program in the attachment, ${short}`, nl: `Programma in de bijlage, ${short}` }, reserved: false };
}
