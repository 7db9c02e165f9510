import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TLP2, validateObject } from '../../stix/index.ts';
import { parseJson } from '../../core/parse/json.ts';
import { refang } from '../../core/model/refang.ts';
import { UsageError } from '../command.ts';
import { readPublisher } from './publisher.ts';
import type { Scaffold } from './scaffold.ts';

/** What an author types, and the property of a STIX pattern that it stands for. */
const PATHS: Readonly<Record<string, string>> = {
  'domain-name': 'domain-name:value',
  url: 'url:value',
  'ipv4-addr': 'ipv4-addr:value',
  'ipv6-addr': 'ipv6-addr:value',
  'email-addr': 'email-addr:value',
  'user-account': 'user-account:display_name',
  'sha-256': "file:hashes.'SHA-256'",
  'sha-1': "file:hashes.'SHA-1'",
  md5: 'file:hashes.MD5',
};

/** Adds an indicator with fresh identifiers to the objects of an advisory; the value may be typed defanged. */
export const scaffoldIndicator: Scaffold = async ([advisory = '', type = '', typed = '', ...more], { root, now }) => {
  const path = Object.hasOwn(PATHS, type) ? PATHS[type] : undefined;
  if (!path || typed === '' || more.length > 0) throw new UsageError(path ? 'Give one value.' : `There is no type \`${type}\`: choose ${Object.keys(PATHS).join(', ')}.`);
  const file = `indicators/${advisory}.json`;
  const bundle = await readBundle(root, advisory, file);
  const value = refang(typed);
  const moment = new Date(Math.floor(now().getTime() / 1000) * 1000).toISOString();
  const indicator = {
    type: 'indicator', spec_version: '2.1', id: `indicator--${randomUUID()}`, created_by_ref: (await readPublisher(root)).identity,
    created: moment, modified: moment, lang: 'en', name: `${type} seen in ${advisory}`,
    description: 'What the attacker did with it, and where it was seen.',
    indicator_types: ['malicious-activity'], pattern: `[${path} = '${value.replace(/[\\']/g, '\\$&')}']`, pattern_type: 'stix',
    pattern_version: '2.1', valid_from: moment, object_marking_refs: [TLP2.clear.id],
  };
  const problem = validateObject(indicator).find((found) => found.severity === 'error');
  if (problem) throw new UsageError(`\`${value}\` is not a ${type}: ${problem.message}`);
  const objects = [...(bundle.objects ?? []), indicator];
  return {
    files: [{ path: file, text: `${JSON.stringify({ ...bundle, objects }, null, 2)}\n`, replaces: true }],
    next: `Write its name and description in ${file}; the publisher's policy gives confidence and expiry unless you state them.`,
  };
};

interface Bundle {
  readonly type: 'bundle';
  readonly id?: unknown;
  readonly objects?: readonly unknown[];
}

/** The bundle of an advisory, or a fresh one for an advisory that has none yet. */
async function readBundle(root: string, advisory: string, file: string): Promise<Bundle> {
  const yaml = ['yaml', 'yml'].map((ending) => `indicators/${advisory}.${ending}`).find((path) => existsSync(join(root, path)));
  if (yaml) throw new UsageError(`The objects of ${advisory} stand in ${yaml}: add the indicator there by hand, this command writes JSON only.`);
  if (!existsSync(join(root, file))) {
    if (existsSync(join(root, 'content/advisories', advisory.split('-')[1] ?? '', advisory))) return { type: 'bundle', id: `bundle--${randomUUID()}` };
    throw new UsageError(`There is no advisory \`${advisory}\`: \`seinpost new advisory\` begins one.`);
  }
  const { document } = parseJson(file, (await readFile(join(root, file), 'utf8')).replace(/^\uFEFF/, ''));
  const bundle = document?.data as { type?: unknown; objects?: unknown } | null | undefined;
  if (bundle?.type !== 'bundle' || !Array.isArray(bundle.objects ?? [])) throw new UsageError(`${file} is not a bundle of STIX objects: \`seinpost check\` says what is wrong.`);
  return bundle as Bundle;
}
