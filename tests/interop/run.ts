/**
 * Other people's programs read what we write: OASIS's validator and library and MISP's importer for STIX, MVT, OASIS's client for TAXII, PyMISP for the MISP feed,
 * feedparser for Atom and RSS, jsonschema for JSON, Python's csv for the table, BIND, Unbound and dnsmasq for block lists.
 * Root on Debian gets those servers installed where they are missing; they answer on loopback alone.
 * Needs Python 3.9 or newer; its packages are installed, pinned, into `.cache/interop`.
 *
 * Prints a line per check and the sum; ends with 1 when anything fails, and so when there is no Python.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '../../src/core/compile.ts';
import { emitAll } from '../../src/core/emit/emit-all.ts';
import type { WrittenFile } from '../../src/core/emit/emitter.ts';
import { holdings } from '../../src/core/formats/taxii.ts';
import type { Model } from '../../src/core/model/model.ts';
import { newestFirst } from '../../src/core/model/publication.ts';
import { fileSink } from '../../src/site/write-files.ts';
import { checkLists } from './check-lists.ts';
import { checkPackage } from './check-package.ts';
import { compareEquivalence } from './compare-equivalence.ts';
import { compareStix2Library } from './compare-stix2-library.ts';
import { compareMatching } from './compare-matching.ts';
import { compareValidation } from './compare-validation.ts';
import { mispThings } from './misp-things.ts';
import { pythonWithPackages, runScript } from './python.ts';
import { servedInThread, type ServedAs } from './serve-in-thread.ts';
import type { Verdict } from './verdict.ts';

/** What `stix2-validator --strict` may say, by its code, and why that is no fault. */
const ACCEPTED: Readonly<Record<string, string>> = {
  302: 'An external reference with a URL should have a hash. Ours lead to pages, which change without notice: a hash would be wrong the next day.',
};

/** Types of STIX object that `misp-stix` says it does not know. */
const UNKNOWN_TO_MISP: Readonly<Record<string, string>> = {
  'language-content': 'MISP has one language: an event carries the English words.',
};

const SITES = [{ root: '.', asOf: '2026-10-05T00:00:00Z' }, { root: 'tests/fixtures/small-site', asOf: '2026-06-01T00:00:00Z' }];

/** Our STIX library beside others. */
const COMPARISONS: readonly ((python: string) => readonly Verdict[])[] = [compareValidation, compareEquivalence, compareStix2Library, compareMatching];

const FORMATS: Readonly<Record<string, string>> = { atom: 'atom10', rss: 'rss20' };

let passed = 0;
let failed = 0;

function check(name: string, problems: readonly string[]): void {
  console.log(`${problems.length === 0 ? 'pass' : 'FAIL'}  ${name}`);
  for (const problem of problems) console.log(`      ${problem}`);
  if (problems.length === 0) passed += 1;
  else failed += 1;
}

/** Runs one of the scripts here, which prints its checks as lines of JSON; a crash is a failed check. */
function run(bin: string, script: string, folder: string, args: readonly string[], input = ''): void {
  const { stdout, failure } = runScript(bin, script, { cwd: folder, args, input });
  for (const line of stdout.split('\n').filter(Boolean)) {
    const { name, problems } = JSON.parse(line) as Verdict;
    check(name, problems);
  }
  check(`${script} ran to its end`, failure === undefined ? [] : [failure]);
}

/** What a feed must hold: the advisories of its language, newest revision first. */
function expected({ path, emitter, language = '' }: WrittenFile, model: Model) {
  const host = new URL(model.publisher.baseUrl).hostname;
  const advisories = newestFirst(model.advisories.filter(({ texts }) => texts.has(language)));
  return { path, format: FORMATS[emitter], language, ids: advisories.map(({ id }) => `tag:${host},${id.split('-')[1]}:${id}:${language}`) };
}

/** What `check_json.py` reads: every JSON file and the table. */
function jsonFiles(written: readonly WrittenFile[]) {
  const of = (holds: (file: WrittenFile) => boolean) => written.filter(holds).map(({ path }) => path);
  return {
    schemas: of(({ emitter }) => emitter === 'schemas'),
    bundles: of(({ emitter }) => emitter === 'stix-bundle'),
    documents: of(({ path, emitter }) => path.endsWith('.json') && !['attack-navigator', 'misp', 'schemas', 'stix-bundle', 'taxii'].includes(emitter)),
    lines: of(({ path }) => path.endsWith('.ndjson')),
    tables: of(({ path, emitter }) => path.endsWith('.csv') && emitter !== 'misp'),
  };
}

/** What `check_taxii.py` reads: by title of a collection, the objects of the bundle beside it. */
function collectionsOf(model: Model, folder: string): string {
  const objectsOf = (name: string) => (JSON.parse(readFileSync(join(folder, `feeds/stix/${name}.json`), 'utf8')) as { objects: { id: string }[] }).objects;
  return JSON.stringify(Object.fromEntries(holdings(model).map(({ collection: { title }, advisories }) => {
    const objects = advisories.flatMap(({ id }) => objectsOf(id));
    return [title, [...new Map(objects.map((object) => [object.id, object])).values()]];
  })));
}

/** What MVT calls the kinds of values that it looks for, by the property in the pattern. */
const KINDS_OF_MVT: Readonly<Record<string, string>> = {
  'domain-name:value': 'domains', 'ipv4-addr:value': 'domains', 'url:value': 'urls', 'email-addr:value': 'emails', 'process:name': 'processes', 'file:name': 'file_names',
  'file:path': 'file_paths', 'file:hashes.MD5': 'files_md5', "file:hashes.'SHA-1'": 'files_sha1', "file:hashes.'SHA-256'": 'files_sha256',
};

/** What `check_mvt.py` reads: the values of the live indicators of one comparison, by MVT's name of their kind. */
function valuesForMvt(folder: string): string {
  const { indicators } = JSON.parse(readFileSync(join(folder, 'feeds/indicators.json'), 'utf8')) as { indicators: { pattern: string; value: string | null }[] };
  const values = Object.fromEntries(Object.values(KINDS_OF_MVT).map((kind) => [kind, [] as string[]]));
  for (const { pattern, value } of indicators) {
    const kind = KINDS_OF_MVT[/^\[(\S+) = /.exec(pattern)?.[1] ?? ''];
    if (kind && value !== null && !/[='\\]/.test(value)) values[kind]?.push(value);
  }
  return JSON.stringify(values);
}

async function checkSite(bin: string, { root, asOf }: (typeof SITES)[number], folder: string): Promise<void> {
  const { model, diagnostics } = await compile(root, { asOf });
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`);
  check(`the site in ${root} compiles`, errors);
  if (!model) return;
  const written = await emitAll(model, fileSink(folder));
  const stix = written.filter(({ emitter }) => emitter === 'stix-bundle').map(({ path }) => path);
  check(`the site in ${root} has STIX files`, stix.length > 1 ? [] : ['none']);
  run(bin, 'check_stix.py', folder, [Object.keys(ACCEPTED).join(','), ...stix]);
  run(pythonWithPackages(join('tests', 'interop', 'requirements-mvt.txt')), 'check_mvt.py', folder, ['feeds/stix/mvt.stix2'], valuesForMvt(folder));
  run(bin, 'check_misp.py', folder, [Object.keys(UNKNOWN_TO_MISP).join(','), ...stix]);
  run(bin, 'check_misp_feed.py', folder, [], JSON.stringify(mispThings));
  for (const as of ['files', 'server'] satisfies ServedAs[]) {
    await servedInThread(folder, as, (address) => run(bin, 'check_taxii.py', folder, [address, as], collectionsOf(model, folder)));
  }
  run(bin, 'check_json.py', folder, [], JSON.stringify(jsonFiles(written)));
  run(bin, 'check_syndication.py', folder, [], JSON.stringify(written.filter(({ emitter }) => emitter in FORMATS).map((file) => expected(file, model))));
}

const folder = mkdtempSync(join(tmpdir(), 'interop-'));
try {
  const bin = pythonWithPackages();
  for (const [index, site] of SITES.entries()) await checkSite(bin, site, join(folder, String(index)));
  for (const { name, problems } of await checkLists(join(folder, 'lists'))) check(name, problems);
  for (const { name, problems } of checkPackage()) check(name, problems);
  for (const compare of COMPARISONS) for (const { name, problems } of compare(bin)) check(name, problems);
} catch (error) {
  check('the checks could be made', [(error as Error).message]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
