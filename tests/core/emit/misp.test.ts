import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misp } from '../../../src/core/emit/misp.ts';
import type { MispAttribute, MispEvent, MispObject, MispSummary } from '../../../src/core/formats/misp-event.ts';
import { reportMarkdown } from '../../../src/core/formats/misp-report.ts';
import { toMispThing } from '../../../src/core/formats/misp-values.ts';
import { loadSources } from '../../../src/core/load/source-files.ts';
import { buildModel } from '../../../src/core/model/build-model.ts';
import type { Advisory, AdvisoryText, Model } from '../../../src/core/model/model.ts';
import { parseMarkdown } from '../../../src/core/parse/markdown.ts';
import { parseSources } from '../../../src/core/parse/sources.ts';
import { modelFrom, SMALL_SITE, textOf } from './built.ts';

const { files: sources } = await loadSources(SMALL_SITE);
const model = modelFrom(sources);
const ADVISORY = 'EX-2026-0001';
const EVENT = '7d0a4b5c-1f6e-4a3b-8e21-90c4d5f6a7b8';

type Files = ReadonlyMap<string, string>;
const filesOf = (of: Model): Files => new Map([...misp.emit(of)].map(({ path, body }) => [path, textOf(body)]));
const eventIn = (files: Files, uuid = EVENT): MispEvent => (JSON.parse(files.get(`feeds/misp/${uuid}.json`) as string) as { Event: MispEvent }).Event;

describe('an indicator', () => {
  const hashes = `a${'B'.repeat(31)}`;

  it.each([
    ["[domain-name:value = 'Login.Example.COM.']", 'domain', 'login.example.com'],
    ["[domain-name:value = 'bücher.example.com']", 'domain', 'xn--bcher-kva.example.com'],
    ["[ipv6-addr:value = '2001:0DB8:0:0:0:0:0:7']", 'ip-dst', '2001:db8::7'],
    ["[ipv6-addr:value = '2001:db8::/32']", 'ip-dst', '2001:db8::/32'],
    ["[ipv4-addr:value = '198.51.100.7/32']", 'ip-dst', '198.51.100.7'],
    ["[url:value = 'https://example.com/A?b=C']", 'url', 'https://example.com/A?b=C'],
    ["[email-addr:value = 'Someone@Example.com']", 'email-src', 'someone@example.com'],
    [`[file:hashes.'MD5' = '${hashes}']`, 'md5', hashes.toLowerCase()],
    ["[file:hashes.'SHA-256' = 'AB']", 'sha256', 'ab'],
    ["[file:name = 'Invoice.PDF']", 'filename', 'Invoice.PDF'],
  ])('%s is one value as MISP saves it', (pattern, type, value) => {
    expect(toMispThing({ pattern, patternType: 'stix' })).toEqual({ values: [expect.objectContaining({ type, value })] });
  });

  it.each([
    [`[file:name = 'a.exe' AND file:hashes.MD5 = '${hashes}' AND file:hashes.'SHA-256' = 'ab']`, 'file', ['filename a.exe', `md5 ${hashes.toLowerCase()}`, 'sha256 ab']],
    ["[user-account:display_name = 'Support' AND user-account:user_id = '7']", 'user-account', ['display-name Support', 'user-id 7']],
    ["[directory:path = '/tmp/x']", 'directory', ['path /tmp/x']],
    ["[file:name = 'a' AND file:name = 'b']", 'stix2-pattern', undefined],
    ["[file:name = 'a' AND url:value = 'https://example.com/']", 'stix2-pattern', undefined],
    ["[file:name = 'a' OR file:hashes.MD5 = 'ab']", 'stix2-pattern', undefined],
    ["[file:name != 'a']", 'stix2-pattern', undefined],
    ["[domain-name:value LIKE '%.example.com']", 'stix2-pattern', undefined],
    ["[file:name = 'a'] FOLLOWEDBY [file:name = 'b']", 'stix2-pattern', undefined],
    ["[url:value = ' ']", 'stix2-pattern', undefined],
  ])('%s is an object of the template %s', (pattern, name, values) => {
    const thing = toMispThing({ pattern, patternType: 'stix' });
    expect(thing.template?.name).toBe(name);
    expect(thing.values.map(({ relation, value }) => `${relation} ${value}`)).toEqual(values ?? [`stix2-pattern ${pattern}`]);
  });

  it.each([['yara', 'yara'], ['sigma', 'sigma'], ['snort', 'snort'], ['suricata', 'suricata'], ['spl', 'text']])('a rule in %s is a value of type %s', (patternType, type) => {
    expect(toMispThing({ pattern: ' rule\n', patternType })).toEqual({ values: [expect.objectContaining({ type, value: 'rule' })] });
  });
});

describe('the words of an advisory', () => {
  const [advisory] = model.advisories.filter(({ id }) => id === ADVISORY) as [Advisory];
  const said = (source: string) => reportMarkdown(model, advisory, { ...(advisory.texts.get('en') as AdvisoryText), inShort: [], actions: {}, revisions: {}, body: parseMarkdown('', source) });
  const page = 'https://advisories.example.org/en/advisories/fake-sign-in-page/';

  it.each([
    ['Press :ui[app.devices] at 09:30.', 'Press **Signed-in devices** at 09:30.'],
    ['They say :quote[Dear customer]{lang=en}.', 'They say “Dear customer”.'],
    ['So it is :cite[n1].', `So it is [\\[2\\]](${page}sources/#source-n1).`],
    ['See [:ui[app.devices]](#check) and [there](/en/indicators/).', `See [**Signed-in devices**](${page}#check) and [there](https://advisories.example.org/en/indicators/).`],
    ['<https://example.org/> and [x](https://example.org/y)', '<https://example.org/> and [x](https://example.org/y)'],
    ['### \u{1F600} Words {#words}\n\n:ui[app.devices]', '### \u{1F600} Words\n\n**Signed-in devices**'],
    [':::warning[Take :ui[app.devices]]\nOne.\n\n- Two :cite[r1]\n:::\n\nThree.', `**Take care: Take Signed-in devices**\n\nOne.\n\n- Two [\\[1\\]](${page}sources/#source-r1)\n\nThree.`],
    [':::note\nOne.\n:::', '**Good to know**\n\nOne.'],
    ['One <script>x</script>', 'One &lt;script>x&lt;/script>'],
    ['`:ui[app.devices]`', '`:ui[app.devices]`'],
  ])('%j are plain Markdown', (source, expected) => expect(said(source)).toContain(expected));

  it('leave no directive behind', () => {
    for (const { content } of eventIn(filesOf(model)).EventReport) expect(content).not.toMatch(/:(?:ui|cite|quote|screen|note|warning|reader|inference)\b|\{#|^:::/m);
  });
});

/** A MISP server, as far as it concerns a feed: what is newer replaces what is there, and nothing disappears by itself. */
class Misp {
  readonly events = new Map<string, MispEvent>();

  poll(files: Files): void {
    for (const [uuid, { timestamp }] of Object.entries(JSON.parse(files.get('feeds/misp/manifest.json') as string) as Record<string, MispSummary>)) {
      const known = this.events.get(uuid);
      if (known && Number(timestamp) <= Number(known.timestamp)) continue;
      const next = eventIn(files, uuid);
      this.events.set(uuid, known ? {
        ...next,
        Attribute: newest(known.Attribute, next.Attribute),
        Object: newest<MispObject>(known.Object, next.Object).map((object) => ({ ...object, Attribute: newest<MispAttribute>(known.Object.find(({ uuid: id }) => id === object.uuid)?.Attribute ?? [], object.Attribute) })),
        EventReport: newest(known.EventReport, next.EventReport),
      } : next);
    }
  }
}

function newest<T extends { readonly uuid: string; readonly timestamp: string }>(known: readonly T[], next: readonly T[]): T[] {
  const merged = new Map(known.map((one) => [one.uuid, one]));
  for (const one of next) if (Number(one.timestamp) > Number(merged.get(one.uuid)?.timestamp ?? -1)) merged.set(one.uuid, one);
  return [...merged.values()];
}

const CHANGES = ['revoked', 'described', 'prolonged', 'postponed', 'hunted'] as const;

/** What an author does to the indicator with this number on the day before a release. */
interface Change { readonly at: number; readonly to: (typeof CHANGES)[number] }
interface Step { readonly days: number; readonly changes: readonly Change[]; readonly withdrawn: boolean }

const DAY = 86_400_000;
const START = Date.parse('2026-06-01T00:00:00Z');
const moment = (days: number) => new Date(START + days * DAY).toISOString();

const steps = fc.array(fc.record({
  days: fc.integer({ min: 1, max: 90 }),
  changes: fc.array(fc.record({ at: fc.nat(20), to: fc.constantFrom(...CHANGES) }), { maxLength: 3 }),
  withdrawn: fc.nat(9).map((number) => number === 0),
}), { minLength: 1, maxLength: 6 }) satisfies fc.Arbitrary<Step[]>;

/** All that an event is made of: the rest of the site would only cost time. */
const needed = sources.filter(({ path }) => !/\/(?:revisions|pages|screens|theme|EX-2026-0002)\b|EX-2026-0002\.|\/(?:attack|self-check)[^/]*\.yaml$/.test(path));

/** The releases that come of some steps: each holds the changes of those before it too. */
function releasesOf(list: readonly Step[]): Files[] {
  const path = `indicators/${ADVISORY}.json`;
  const bundle = JSON.parse(sources.find((file) => file.path === path)?.text as string) as { objects: Record<string, unknown>[] };
  const indicators = bundle.objects.filter(({ type }) => type === 'indicator');
  let day = 0;
  let withdrawnAt = '';
  return list.map(({ days, changes, withdrawn }) => {
    day += days;
    for (const { at, to } of changes) {
      const indicator = indicators[at % indicators.length] as Record<string, unknown>;
      indicator['modified'] = moment(day);
      if (to === 'revoked') indicator['revoked'] = true;
      if (to === 'described') indicator['description'] = `Changed on day ${day}.`;
      if (to === 'prolonged') indicator['valid_until'] = moment(day + 120);
      if (to === 'postponed') Object.assign(indicator, { valid_from: moment(day + 20), valid_until: moment(day + 110) });
      if (to === 'hunted') delete indicator['extensions'];
    }
    if (withdrawn) withdrawnAt ||= moment(day);
    const { sources: parsed } = parseSources(needed.map((file) => (file.path === path ? { path, text: JSON.stringify(bundle) } : file)));
    const { model: built } = buildModel(parsed, moment(day));
    if (!built) throw new Error('The changed site has no model.');
    const advisories = built.advisories.map((advisory) => (withdrawnAt !== '' && advisory.id === ADVISORY ? { ...advisory, status: 'withdrawn' as const, updated: withdrawnAt } : advisory));
    return filesOf({ ...built, advisories });
  });
}

describe('a partner with MISP', () => {
  it('holds after the last release what that release says, whichever releases were missed', () => {
    fc.assert(fc.property(steps, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (list, fetched) => {
      const releases = releasesOf(list);
      const last = releases.at(-1) as Files;
      const [faithful, fresh] = [new Misp(), new Misp()];
      for (const [index, release] of releases.entries()) if (fetched[index] === true || release === last) faithful.poll(release);
      fresh.poll(last);
      expect(Object.fromEntries(faithful.events)).toEqual(Object.fromEntries(fresh.events));
    }), { numRuns: 60 });
  });

  it('is told that a value was withdrawn, and finds it by no hash any more', () => {
    const [before, after] = [filesOf(model), releasesOf([{ days: 1, changes: [{ at: 0, to: 'revoked' }], withdrawn: false }])[0] as Files];
    const [was, is] = [before, after].map((files) => eventIn(files).Attribute[0]) as [MispAttribute, MispAttribute];
    expect([was.deleted, was.to_ids, is.deleted, is.to_ids]).toEqual([false, true, true, false]);
    const lines = (files: Files) => (files.get('feeds/misp/hashes.csv') as string).split('\n');
    expect(lines(after)).toEqual(lines(before).slice(1));
  });

  it('hears that an indicator is over, at the moment of its end', () => {
    const find = (files: Files) => eventIn(files).Attribute.find(({ value }) => value === '198.51.100.7');
    const over = find(releasesOf([{ days: 200, changes: [], withdrawn: false }])[0] as Files);
    expect(find(filesOf(model))).toMatchObject({ to_ids: true });
    expect(over).toMatchObject({ to_ids: false, deleted: false, last_seen: '2026-09-01T00:00:00.000000+00:00', timestamp: String(Date.parse('2026-09-01T00:00:00Z') / 1000) });
  });

  it('has everything of a withdrawn advisory deleted, and is told so in words', () => {
    const event = eventIn(releasesOf([{ days: 1, changes: [], withdrawn: true }])[0] as Files);
    expect([...event.Attribute, ...event.Object].map(({ deleted }) => deleted)).not.toContain(false);
    expect(event.info).toBe('Withdrawn: Check who is reading your mail');
    expect(event.EventReport.find(({ name }) => name === event.info)?.content).toContain('withdrawn');
  });

  it('is given an address behind which the manifest stands', () => {
    const files = filesOf(model);
    const [{ Feed: { url } }] = JSON.parse(files.get('feeds/misp-feed.json') as string) as [{ Feed: { url: string } }];
    expect(files.has(new URL(`${url}/manifest.json`).pathname.slice(1))).toBe(true);
    expect(url).not.toMatch(/\/$/);
  });
});
