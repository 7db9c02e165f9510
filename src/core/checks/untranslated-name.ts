import { authoredObjects } from '../model/authored-objects.ts';
import type { Model } from '../model/model.ts';
import type { Check } from './check.ts';

/** An indicator that stands has no name or description in a language of its advisory. */
export const untranslatedName: Check = {
  id: 'indicators/untranslated-name',
  severity: 'warning',
  run(model, report) {
    // A translation that is broken may be the one that is missed here.
    if ([...model.unreadable].some((name) => name.startsWith('language-content--'))) return;
    const translations = translationsOf(model);
    for (const { languages, indicators } of model.advisories) {
      for (const { id, revoked, texts, origin } of indicators) {
        if (revoked) continue;
        const own = [...texts.keys()][0];
        const missing = languages.filter((language) => language !== own && !['name', 'description'].every((field) => translations.get(id)?.[language]?.[field]?.trim()));
        if (missing.length === 0) continue;
        report(origin.locate(['name']), {
          message: `This indicator has no name and description in ${missing.join(', ')}.`,
          why: `Pages in ${missing.join(', ')} would show it in ${own}.`,
          mend: 'Add a language-content object with `object_ref` to this indicator, and both words in `contents`.',
        });
      }
    }
  },
};

/** Translated properties by language and name. */
type Contents = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** `contents` of every language-content object, by the object that it translates. */
function translationsOf(model: Model): Map<string, Contents> {
  const translations = new Map<string, Contents>();
  for (const { object } of authoredObjects(model)) {
    if (object.type !== 'language-content') continue;
    translations.set(object.object_ref, object.contents as Contents);
  }
  return translations;
}
