import type { SourceFile } from '../../../src/core/load/source-files.ts';
import { buildModel } from '../../../src/core/model/build-model.ts';
import type { Model } from '../../../src/core/model/model.ts';
import { parseSources } from '../../../src/core/parse/sources.ts';
import { AS_OF } from './built.ts';

/** What breaks a careless writer: markup, the end of a CDATA section, a formula, quotes, a line end, bidi and astral characters. */
export const HOSTILE = '=cmd() <script>x</script> ]]> "a" \'b\' &amp; ,;\n\u202E\u{1F600}';

const IDENTITY = 'identity--11111111-1111-4111-8111-111111111111';
const COMMON = { spec_version: '2.1', created_by_ref: IDENTITY, created: '2026-01-01T00:00:00.000Z', modified: '2026-01-01T00:00:00.000Z', object_marking_refs: ['marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487'] };

export const INDICATOR = 'indicator--22222222-2222-4222-8222-222222222222';

/** The value of the indicator: a name on a screen may be anything. */
export const HOSTILE_VALUE = HOSTILE;

const pattern = `[user-account:display_name = '${HOSTILE_VALUE.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}']`;

const front = { title: HOSTILE, slug: 'hostile', summary: HOSTILE, inShort: [HOSTILE], actions: { act: { do: HOSTILE, why: HOSTILE } }, revisions: { 1: HOSTILE } };

const SCREEN = { title: { en: HOSTILE }, alt: { en: HOSTILE }, parts: [{ draw: 'dialog', text: HOSTILE, more: { en: HOSTILE }, buttons: [HOSTILE], mark: 1 }], notice: [{ en: HOSTILE }] };

/** A site that is hostile in every field that takes free text. JSON is YAML, which saves a second way of escaping. */
const FILES: Readonly<Record<string, unknown>> = {
  'content/publisher.yaml': {
    name: { en: HOSTILE }, about: { en: HOSTILE }, baseUrl: 'https://hostile.example.org', languages: ['en'], timeZone: 'Europe/Amsterdam', identity: IDENTITY,
    contact: { email: 'a@example.org', security: 'security?subject=x@example.org', report: { en: HOSTILE } },
    securityTxt: { expires: '2027-01-01T00:00:00Z', languages: ['en'] },
    policies: { indicator: { confidence: 50, validFor: { default: 'P1Y' } }, labelMaxAge: 'P90D' },
    licence: { name: HOSTILE, url: "https://example.org/licence?a=1&b='2'" },
  },
  'content/labels/app.yaml': { app: 'app', name: HOSTILE, checkedOn: '2026-01-01', source: HOSTILE, labels: { key: { en: HOSTILE } } },
  'content/advisories/2026/HO-2026-0001/advisory.yaml': {
    id: 'HO-2026-0001', status: 'published', urgency: 'urgent', tlp: 'clear', sourceLanguage: 'en', languages: ['en'], topics: ['phishing'], audiences: ['citizen'],
    actions: ['act'], revisions: [{ number: 1, date: '2026-01-01T00:00:00Z', actAgain: false }],
    sources: [{ id: 's1', title: HOSTILE, publisher: HOSTILE, url: "https://example.org/?a=1&b='2'", seen: 'primary', note: HOSTILE }],
    stix: { report: 'report--33333333-3333-4333-8333-333333333333', translations: {} },
  },
  'content/advisories/2026/HO-2026-0001/en.md': `---\n${JSON.stringify(front)}\n---\n\n## ${HOSTILE.replace('\n', ' ')}\n\n${HOSTILE}\n\n:ui[app.key] :cite[s1]\n\n::screen[one two]\n`,
  'content/screens/one.yaml': SCREEN,
  'content/screens/two.yaml': SCREEN,
  'content/advisories/2026/HO-2026-0001/self-check.yaml': {
    title: { en: HOSTILE }, intro: { en: HOSTILE },
    questions: [{
      id: 'ask', ask: { en: HOSTILE }, help: { en: HOSTILE },
      answers: [{ id: 'known', say: { en: HOSTILE }, to: 'end' }, { id: 'unsure', say: { en: HOSTILE }, to: 'end', unsure: true }],
    }],
    endings: [{ id: 'end', level: 'act-now', title: { en: HOSTILE }, because: { en: HOSTILE }, actions: [{ en: HOSTILE }], turnTo: { en: HOSTILE } }],
  },
  'content/advisories/2026/HO-2026-0001/attack.yaml': {
    lanes: [{ id: 'a', draw: 'victim', name: { en: HOSTILE.slice(0, 24) } }, { id: 'b', draw: 'attacker', name: { en: HOSTILE.slice(0, 24) } }],
    ways: ['one', 'two'].map((id) => ({ id, title: { en: HOSTILE }, steps: [1, 2].map(() => ({ from: 'a', to: 'b', say: { en: HOSTILE }, text: { en: HOSTILE }, inference: true })) })),
  },
  'indicators/publisher.json': { type: 'bundle', id: 'bundle--44444444-4444-4444-8444-444444444444', objects: [{ type: 'identity', id: IDENTITY, ...COMMON, lang: 'en', name: HOSTILE, description: HOSTILE, identity_class: 'organization' }] },
  'indicators/HO-2026-0001.json': {
    type: 'bundle', id: 'bundle--55555555-5555-4555-8555-555555555555',
    objects: [
      { type: 'attack-pattern', id: 'attack-pattern--66666666-6666-4666-8666-666666666666', ...COMMON, lang: 'en', name: HOSTILE, description: HOSTILE, kill_chain_phases: [{ kill_chain_name: 'mitre-attack', phase_name: HOSTILE }], external_references: [{ source_name: 'mitre-attack', external_id: 'T1078' }] },
      { type: 'relationship', id: 'relationship--77777777-7777-4777-8777-777777777777', ...COMMON, relationship_type: 'related-to', source_ref: INDICATOR, target_ref: 'attack-pattern--66666666-6666-4666-8666-666666666666' },
      { type: 'indicator', id: INDICATOR, ...COMMON, lang: 'en', name: HOSTILE, description: HOSTILE, pattern, pattern_type: 'stix', valid_from: '2026-01-01T00:00:00Z', valid_until: '2027-01-01T00:00:00Z', confidence: 50 },
    ],
  },
};

/** The model of that site, built without the checks: they would refuse most of it, and emitters must not lean on them. */
export function hostileModel(): Model {
  const files: SourceFile[] = Object.entries(FILES).map(([path, content]) => ({ path, text: typeof content === 'string' ? content : JSON.stringify(content) }));
  const { sources, diagnostics: parsing } = parseSources(files);
  const { model, diagnostics } = buildModel(sources, AS_OF);
  const errors = [...parsing, ...diagnostics].filter(({ severity }) => severity === 'error');
  if (!model || errors.length > 0) throw new Error(errors.map(({ file, code, message }) => `${file} ${code} ${message}`).join('\n'));
  return model;
}
