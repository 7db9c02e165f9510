import { stringify } from 'yaml';
import type { AdvisoryDocument } from '../../src/core/schema/advisory.ts';
import type { AdvisoryPlan } from './plan.ts';

/** The `advisory.yaml` of an advisory: one or two revisions, two sources, and leave for each value that is reserved for documentation. */
export function advisoryFacts({ id, published, updated, revised, observables, random }: AdvisoryPlan): string {
  const facts: AdvisoryDocument = {
    id,
    status: 'published',
    urgency: random.below(10) === 0 ? 'urgent' : 'normal',
    tlp: 'clear',
    sourceLanguage: 'nl',
    languages: ['nl', 'en'],
    topics: random.sample(['account-takeover', 'phishing', 'espionage', 'malware'] as const, 2),
    audiences: ['citizen', 'administrator'],
    actions: ['check-devices', 'share-nothing'],
    revisions: [
      { number: 1, date: published, actAgain: false },
      ...(revised ? [{ number: 2, date: updated, actAgain: true }] : []),
    ],
    sources: [
      { id: 'r1', title: 'A wave of false sign-in pages', publisher: 'Example Research', date: published.slice(0, 10), url: `https://www.example.org/waves/${id.toLowerCase()}`, language: 'en', seen: 'primary' },
      { id: 'r2', title: 'What the attachment does', publisher: 'Example Laboratory', date: published.slice(0, 7), language: 'en', seen: 'secondary', note: 'We read an account of it.' },
    ],
    stix: { report: `report--${random.uuid()}`, translations: { nl: `language-content--${random.uuid()}` } },
    allow: observables.filter(({ reserved }) => reserved).map(({ value }) => ({ value, reason: 'Documentation value in a synthetic site.' })),
  };
  return stringify(facts);
}
