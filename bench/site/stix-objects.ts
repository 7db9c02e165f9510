import { SCOPE_EXTENSION } from '../../src/core/model/build-indicators.ts';
import { TLP2 } from '../../src/stix/index.ts';
import type { Observable } from './observable.ts';
import type { AdvisoryPlan } from './plan.ts';
import { IDENTITY } from './publisher.ts';
import type { Random } from './random.ts';

const DAY = 86_400_000;

type Properties = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * The bundle of an advisory as an author would keep it: a malware, then per observable an indicator, its translation
 * and the relationship between the two. One indicator in five has expired, one in fifty was revoked.
 */
export function advisoryBundle(plan: AdvisoryPlan): string {
  const { random } = plan;
  const malware = object('malware', plan, {
    lang: 'en', name: `Example program ${plan.id}`, description: 'The program in the attachment.', malware_types: ['backdoor'], is_family: true,
  });
  const objects = [
    malware,
    translation(malware, plan, `Voorbeeldprogramma ${plan.id}`, 'Het programma in de bijlage.'),
    ...plan.observables.flatMap((observable) => indicatorObjects(observable, malware, plan)),
  ];
  return `${JSON.stringify({ type: 'bundle', id: `bundle--${random.uuid()}`, objects }, undefined, 2)}\n`;
}

function indicatorObjects({ name, pattern }: Observable, malware: Properties, plan: AdvisoryPlan): Properties[] {
  const { random, published } = plan;
  const expired = random.below(5) === 0;
  const revoked = random.below(50) === 0;
  const indicator = object('indicator', plan, {
    ...(revoked ? { revoked } : {}),
    lang: 'en',
    name: name.en,
    description: `Seen by Example Research in ${1 + random.below(40)} messages. A match means that somebody received one.`,
    indicator_types: ['malicious-activity'],
    pattern,
    pattern_type: 'stix',
    pattern_version: '2.1',
    valid_from: published,
    valid_until: expired ? new Date(Date.parse(published) + DAY).toISOString() : '2027-01-01T00:00:00.000Z',
    confidence: 30 + random.below(60),
    extensions: { [SCOPE_EXTENSION]: { extension_type: 'property-extension', scope: expired ? 'hunt' : random.pick(['block', 'alert']) } },
  });
  const dutch = translation(indicator, plan, name.nl, 'Gezien door Example Research. Een treffer betekent dat iemand zo’n bericht heeft gekregen.');
  const relationship = object('relationship', plan, { lang: 'en', relationship_type: 'indicates', source_ref: indicator.id, target_ref: malware.id });
  return [indicator, dutch, relationship];
}

function translation({ id }: Properties, plan: AdvisoryPlan, name: string, description: string): Properties {
  return object('language-content', plan, { object_ref: id, object_modified: plan.updated, contents: { nl: { name, description } } });
}

function object(type: string, { published, updated, random }: { readonly published: string; readonly updated: string; readonly random: Random }, properties: Readonly<Record<string, unknown>>): Properties {
  return {
    type, spec_version: '2.1', id: `${type}--${random.uuid()}`, created_by_ref: IDENTITY, created: published, modified: updated,
    ...properties, object_marking_refs: [TLP2.clear.id],
  };
}
