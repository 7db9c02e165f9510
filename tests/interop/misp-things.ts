import { toMispThing } from '../../src/core/formats/misp-values.ts';

const HASH = 'ab'.repeat(16);

/** A pattern for each type and template that the MISP feed knows: no site has them all. */
const PATTERNS: readonly (readonly [language: string, pattern: string])[] = [
  ...[
    "domain-name:value = 'example.com'", "ipv4-addr:value = '198.51.100.7'", "ipv6-addr:value = '2001:db8::7'", "url:value = 'https://example.com/'", "email-addr:value = 'a@example.com'", "file:name = 'a.exe'",
    ...['MD5', 'SHA-1', 'SHA-256', 'SHA-512', 'SHA3-256', 'SHA3-512', 'SSDEEP', 'TLSH'].map((name) => `file:hashes.'${name}' = '${HASH}'`),
    ...['MD5', 'SHA-1', 'SHA-256'].map((name) => `x509-certificate:hashes.'${name}' = '${HASH}'`),
    // MISP's form wants more of an account than the name on a screen; an import does not, and misp-stix makes the same object of it.
    "user-account:display_name = 'a' AND user-account:account_login = 'b' AND user-account:user_id = '7'",
    "directory:path = '/a'",
    `file:name = 'a' AND ${['MD5', 'SHA-1', 'SHA-256', 'SHA-512', 'SHA3-256', 'SHA3-512', 'SSDEEP', 'TLSH'].map((name) => `file:hashes.'${name}' = '${HASH}'`).join(' AND ')}`,
    ['MD5', 'SHA-1', 'SHA-256'].map((name) => `x509-certificate:hashes.'${name}' = '${HASH}'`).join(' AND '),
    "file:name = 'a' OR file:name = 'b'",
  ].map((comparison) => ['stix', `[${comparison}]`] as const),
  ...['yara', 'sigma', 'snort', 'suricata', 'spl'].map((language) => [language, 'rule'] as const),
];

/** What the MISP feed makes of them. */
export const mispThings = PATTERNS.map(([patternType, pattern]) => toMispThing({ pattern, patternType }));
