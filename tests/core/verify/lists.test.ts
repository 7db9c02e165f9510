import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import { lists } from '../../../src/core/verify/lists.ts';
import { broken, releaseOf, said, SOUND } from './release.ts';

const FOLDER = 'feeds/lists/';
const verdict = (name: string, change: (text: string) => string | undefined) => said(lists.verify(broken(FOLDER + name, change)) as Diagnostic[]);

it('accepts lists as they were written', () => expect(lists.verify(releaseOf(SOUND))).toEqual([]));

describe('finds', () => {
  it.each([
    ['a list that is missing', 'md5.txt', () => undefined, 'md5.txt:1 This list is missing.'],
    ['what nobody marked', 'ipv4.txt', (text: string) => `192.0.2.1\n${text}`, 'ipv4.txt:1 `192.0.2.1` is not live and marked `block`.'],
    ['what is withdrawn', 'hostnames.txt', (text: string) => `${text}news.example.net\n`, 'hostnames.txt:2 `news.example.net` is not live and marked `block`.'],
    ['a value that stands twice', 'hostnames.txt', (text: string) => text + text, 'hostnames.txt:2 `login.example.com` does not stand in its order, or stands twice.'],
    ['a value that was forgotten', 'ipv4.txt', () => '# Nothing.\n', 'ipv4.txt:1 `198.51.100.7` is live and marked `block`, and does not stand here.'],
    ['a file for DNS servers that lacks a name', 'unbound.conf', () => 'server:\n', 'unbound.conf:1 `login.example.com` does not stand here, but in /feeds/lists/hostnames.txt.'],
    ['a file for DNS servers that has one more', 'rpz.zone', (text: string) => `${text}www.example.com IN CNAME .\n`, 'rpz.zone:1 `www.example.com` stands here, but not in /feeds/lists/hostnames.txt.'],
  ])('%s', (_what, name, change, expected) => expect(verdict(name, change)).toContain(FOLDER + expected));
});
