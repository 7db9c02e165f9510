import { stringify } from 'yaml';
import type { SourceFile } from '../../src/core/load/source-files.ts';
import { SCOPE_EXTENSION } from '../../src/core/model/build-indicators.ts';
import type { LabelsDocument } from '../../src/core/schema/labels.ts';
import type { PublisherDocument } from '../../src/core/schema/publisher.ts';
import { TLP2 } from '../../src/stix/index.ts';

/** The STIX identity of the publisher of every synthetic site. */
export const IDENTITY = 'identity--41c7d9e0-5b2a-4f68-8d13-a06e9b7c2f54';

const BASE_URL = 'https://advisories.example.org';

const PUBLISHER: PublisherDocument = {
  name: { nl: 'Voorbeelduitgever', en: 'Example publisher' },
  about: { nl: 'Verzonnen adviezen, om mee te meten.', en: 'Made-up advisories, to measure with.' },
  baseUrl: BASE_URL,
  languages: ['nl', 'en'],
  timeZone: 'Europe/Amsterdam',
  identity: IDENTITY,
  contact: {
    email: 'contact@example.org',
    security: 'security@example.org',
    report: { nl: 'Bel de helpdesk van uw eigen organisatie.', en: 'Call the help desk of your own organisation.' },
  },
  securityTxt: { expires: '2026-09-01T00:00:00Z', languages: ['nl', 'en'] },
  policies: { indicator: { confidence: 50, validFor: { default: 'P1Y' } }, labelMaxAge: 'P90D' },
  licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
};

const LABELS: LabelsDocument = {
  app: 'mail',
  name: 'Example Mail',
  checkedOn: '2026-02-01',
  source: 'https://www.example.org/help',
  labels: {
    settings: { en: 'Settings', nl: 'Instellingen' },
    devices: { en: 'Signed-in devices', nl: 'Aangemelde apparaten' },
    password: { en: 'Password', nl: 'Wachtwoord' },
    'second-step': { en: 'Second step', nl: 'Tweede stap' },
  },
};

const PAGES = [
  { language: 'nl', id: 'about', title: 'Over deze site', slug: 'over-deze-site', summary: 'Wie hier publiceert.', heading: 'Wie wij zijn', words: 'Deze uitgever bestaat niet.' },
  { language: 'en', id: 'about', title: 'About this site', slug: 'about-this-site', summary: 'Who publishes here.', heading: 'Who we are', words: 'This publisher does not exist.' },
  { language: 'nl', id: 'feeds', title: 'Gegevens voor uw systemen', slug: 'gegevens', summary: 'Zo laadt u onze gegevens.', heading: 'Laden', words: 'Begin met de [lijst van alle bestanden](/feeds/index.json).' },
  { language: 'en', id: 'feeds', title: 'Data for your systems', slug: 'data', summary: 'How to load our data.', heading: 'Loading', words: 'Begin with the [list of all files](/feeds/index.json).' },
];

/** The files that a synthetic site has once, whatever its size. */
export function* publisherFiles(): Generator<SourceFile> {
  yield { path: 'content/publisher.yaml', text: stringify(PUBLISHER) };
  yield { path: 'content/labels/mail.yaml', text: stringify(LABELS) };
  for (const { language, id, title, slug, summary, heading, words } of PAGES) {
    yield { path: `content/pages/${language}/${id}.md`, text: `---\n${stringify({ title, slug, summary })}---\n\n## ${heading} {#first}\n\n${words}\n` };
  }
  yield { path: 'indicators/publisher.json', text: `${JSON.stringify({ type: 'bundle', id: 'bundle--0d1c6a57-93be-4e20-b7f4-58a2c61e9d03', objects: sharedObjects() }, undefined, 2)}\n` };
}

function sharedObjects(): object[] {
  const moment = '2010-01-01T00:00:00.000Z';
  const common = { spec_version: '2.1', created_by_ref: IDENTITY, created: moment, modified: moment, object_marking_refs: [TLP2.clear.id] };
  return [
    { type: 'identity', id: IDENTITY, ...common, lang: 'en', name: 'Example publisher', description: 'A publisher that does not exist.', identity_class: 'organization', contact_information: BASE_URL },
    {
      type: 'language-content', id: 'language-content--7be2f09c-1a46-4d35-9c8e-e3d50b64a718', ...common,
      object_ref: IDENTITY, object_modified: moment, contents: { nl: { name: 'Voorbeelduitgever', description: 'Een uitgever die niet bestaat.' } },
    },
    {
      type: 'extension-definition', id: SCOPE_EXTENSION, ...common, name: 'Indicator scope', description: 'How a partner may use an indicator: block, alert or hunt.',
      schema: `${BASE_URL}/schemas/v1/indicator-scope.json`, version: '1.0.0', extension_types: ['property-extension'],
    },
  ];
}
