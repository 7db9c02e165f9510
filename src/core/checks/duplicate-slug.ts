import { LANGUAGES } from '../../i18n/index.ts';
import type { Place } from '../diagnostic.ts';
import { advisoryPath, pagePath } from '../model/addresses.ts';
import type { Model } from '../model/model.ts';
import { oldestFirst } from '../model/publication.ts';
import type { Check } from './check.ts';

/** Two pages of one language would stand at the same address. */
export const duplicateSlug: Check = {
  id: 'advisory/duplicate-slug',
  severity: 'error',
  run(model, report) {
    const holders = new Map<string, string>();
    for (const { path, holder, place } of addresses(model)) {
      const first = holders.get(path);
      if (first === undefined) holders.set(path, holder);
      else {
        report(place(), {
          message: `The address ${path} is taken by ${first}.`,
          why: 'Only one page can stand at an address.',
          mend: 'Choose another `slug` for the page that is not published yet; a published slug never changes.',
        });
      }
    }
  },
};

function* addresses(model: Model): Generator<{ path: string; holder: string; place: () => Place }> {
  for (const language of model.publisher.languages) {
    const sections = Object.values(LANGUAGES[language]?.sections ?? {});
    for (const section of sections) yield { path: `/${language}/${section}/`, holder: 'a section of the site', place: () => model.publisher.origin.locate(['languages']) };
  }
  for (const advisory of oldestFirst(model.advisories)) {
    for (const { language, origin } of [...advisory.texts.values(), ...advisory.stubs.values()]) {
      if (!(language in LANGUAGES)) continue;
      yield { path: advisoryPath(advisory, language), holder: `${advisory.id} (${origin.file})`, place: () => origin.locate(['slug']) };
    }
  }
  for (const page of model.pages) yield { path: pagePath(page), holder: page.origin.file, place: () => page.origin.locate(['slug']) };
}
