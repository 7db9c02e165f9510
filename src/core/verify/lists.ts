import { parse } from 'tldts';
import type { Diagnostic } from '../diagnostic.ts';
import { lookUpForm } from '../model/look-up-forms.ts';
import { finding } from './finding.ts';
import { jsonOf, listIn, valueIn } from './json.ts';
import type { Release, Verifier } from './verifier.ts';

const ROWS = 'feeds/indicators.json';
const FOLDER = 'feeds/lists/';

/** The property of a live indicator, or its kind, by the plain list in which it must stand; urls and mail addresses may be of a form that no list can carry. */
const SOURCES: Readonly<Record<string, { readonly holds: string; readonly whole: boolean }>> = {
  domains: { holds: 'domain-name', whole: false },
  hostnames: { holds: 'domain-name', whole: true },
  urls: { holds: 'url', whole: false },
  'urls-without-scheme': { holds: 'url', whole: false },
  ipv4: { holds: 'ipv4-addr', whole: true },
  ipv6: { holds: 'ipv6-addr', whole: true },
  md5: { holds: 'hashes.MD5', whole: true },
  sha1: { holds: 'hashes.SHA-1', whole: true },
  sha256: { holds: 'hashes.SHA-256', whole: true },
  emails: { holds: 'email-addr', whole: false },
};

/** How a file for DNS servers writes a name: what is left of its line is read from the first group. */
const NAMES: Readonly<Record<string, RegExp>> = {
  'hosts.txt': /^0\.0\.0\.0 (\S+)$/,
  'adblock.txt': /^\|\|(\S+)\^$/,
  'unbound.conf': /^ {4}local-zone: "(\S+)\." always_nxdomain$/,
  'dnsmasq.conf': /^address=\/(\S+)\/$/,
  'rpz.zone': /^([^\s*@]\S*) IN CNAME \.$/,
};

/** Block lists hold what is live and marked fit to block, and nothing else; those for DNS servers hold the same names. */
export const lists: Verifier = {
  id: 'lists',
  verify(release) {
    const rows = listIn(jsonOf(release, ROWS), 'indicators').filter((row) => valueIn(row, 'scope') === 'block' && valueIn(row, 'value') !== null);
    const files = [...Object.keys(SOURCES).map((name) => `${name}.txt`), ...Object.keys(NAMES)].map((name) => FOLDER + name);
    const missing = files.filter((path) => !release.paths.includes(path));
    if (missing.length > 0) return missing.map((path) => finding('lists', path, { message: 'This list is missing.', why: 'A program that fetches it would keep what it has for ever.' }));
    return [...Object.keys(SOURCES).flatMap((name) => judgeList(release, name, rows)), ...Object.keys(NAMES).flatMap((name) => judgeNames(release, name))];
  },
};

function judgeList(release: Release, name: string, rows: readonly unknown[]): Diagnostic[] {
  const path = `${FOLDER}${name}.txt`;
  const { holds, whole } = SOURCES[name] as { holds: string; whole: boolean };
  const values = rows.filter((row) => valueIn(row, 'kind') === holds || valueIn(row, 'property') === holds).map((row) => String(valueIn(row, 'value')));
  const allowed = new Set(values.map(comparable));
  const entries = release.text(path).split('\n').filter((line) => line && !line.startsWith('#'));
  const diagnostics = entries.flatMap((entry, index) => [
    ...(allowed.has(comparable(entry)) ? [] : [finding('lists', path, { message: `\`${entry}\` is not live and marked \`block\`.`, why: 'Partners block what stands here without looking.' }, index + 1)]),
    ...(index > 0 && (entries[index - 1] as string) >= entry ? [finding('lists', path, { message: `\`${entry}\` does not stand in its order, or stands twice.` }, index + 1)] : []),
  ]);
  const listed = new Set(entries.map(comparable));
  const left = whole ? values.filter((value) => !listed.has(comparable(value)) && (holds !== 'domain-name' || parse(value, { allowPrivateDomains: true }).domain !== null)) : [];
  return [...diagnostics, ...left.map((value) => finding('lists', path, { message: `\`${value}\` is live and marked \`block\`, and does not stand here.`, why: 'It is not a value that a list can carry, or was forgotten.' }))];
}

/** Compared as the look-up does, without what a list leaves out. */
function comparable(value: string): string {
  return lookUpForm(value).replace(/\/?#.*/, '');
}

function judgeNames(release: Release, name: string): Diagnostic[] {
  const path = FOLDER + name;
  const names = release.text(path).split('\n').flatMap((line) => NAMES[name]?.exec(line)?.slice(1) ?? []);
  const wanted = release.text(`${FOLDER}hostnames.txt`).split('\n').filter((line) => line && !line.startsWith('#'));
  // A zone has no room for the longest names.
  const missing = wanted.filter((host) => !names.includes(host) && !(name === 'rpz.zone' && host.length > 189));
  const surplus = names.filter((host) => !wanted.includes(host));
  return [
    ...missing.map((host) => finding('lists', path, { message: `\`${host}\` does not stand here, but in /${FOLDER}hostnames.txt.` })),
    ...surplus.map((host) => finding('lists', path, { message: `\`${host}\` stands here, but not in /${FOLDER}hostnames.txt.` })),
  ];
}
