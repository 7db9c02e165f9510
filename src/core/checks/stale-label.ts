import type { Place } from '../diagnostic.ts';
import { inlineTexts } from '../model/inline-texts.ts';
import { labelEntry } from '../model/labels.ts';
import type { LabelRegistry, Model } from '../model/model.ts';
import { addDuration, isAfter } from '../model/time.ts';
import { directivesOf } from '../parse/directives.ts';
import type { Check } from './check.ts';

/** A label that an advisory uses was compared with the app too long before its newest revision, or after today. */
export const staleLabel: Check = {
  id: 'labels/stale-label',
  severity: 'warning',
  run(model, report) {
    for (const [reference, { updated, id }] of newestUse(model)) {
      const [app = '', key = ''] = reference.split('.');
      const registry = model.labels.get(app);
      if (!registry || !labelEntry(model.labels, reference)) continue;
      const day = checkedOn(registry, key);
      const end = addDuration(`${day.padEnd(10, '-01')}T00:00:00Z`, model.publisher.policies.labelMaxAge);
      if (isAfter(updated, end)) {
        report(placeOf(registry, key), {
          message: `The words of \`${reference}\` were last compared with the app on ${day}, too long before the newest revision of ${id} (${updated.slice(0, 10)}).`,
          why: `Apps change their menus; by the policy \`labelMaxAge: ${model.publisher.policies.labelMaxAge}\` this label may be out of date.`,
          mend: 'Look in the app, correct the words where needed, and set `checkedOn` to the day on which you looked.',
        });
      } else if (isAfter(day, model.asOf)) {
        report(placeOf(registry, key), {
          message: `The words of \`${reference}\` are said to be compared with the app on ${day}, which is still to come.`,
          mend: 'Correct `checkedOn`.',
        });
      }
    }
  },
};

/** The advisory with the newest revision that uses each label. */
function newestUse(model: Model): Map<string, { updated: string; id: string }> {
  const uses = new Map<string, { updated: string; id: string }>();
  for (const { markdown, advisory, past } of inlineTexts(model)) {
    if (!advisory || past) continue;
    for (const { name, label } of directivesOf(markdown)) {
      const earlier = uses.get(label);
      if (name === 'ui' && (!earlier || isAfter(advisory.updated, earlier.updated))) uses.set(label, advisory);
    }
  }
  return uses;
}

function checkedOn(registry: LabelRegistry, key: string): string {
  return String(registry.labels[key]?.['checkedOn'] ?? registry.checkedOn);
}

function placeOf(registry: LabelRegistry, key: string): Place {
  return registry.labels[key]?.['checkedOn'] === undefined ? registry.origin.locate(['labels', key], 'key') : registry.origin.locate(['labels', key, 'checkedOn']);
}
