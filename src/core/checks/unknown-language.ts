import { LANGUAGES } from '../../i18n/index.ts';
import type { Check } from './check.ts';

/** A language is used that the interface or the publisher does not know. */
export const unknownLanguage: Check = {
  id: 'site/unknown-language',
  severity: 'error',
  run({ publisher, advisories, pages }, report) {
    for (const [index, language] of publisher.languages.entries()) {
      if (Object.hasOwn(LANGUAGES, language)) continue;
      report(publisher.origin.locate(['languages', index]), {
        message: `The interface has no words in ${language}.`,
        why: 'Menus, dates and buttons could not be shown.',
        mend: `Take \`${language}\` out of \`languages\`, or add the language to the interface first; it speaks ${Object.keys(LANGUAGES).join(', ')}.`,
      });
    }
    const mend = `The site has ${publisher.languages.join(', ')}: correct the language, or add it to \`languages\` in \`publisher.yaml\`.`;
    for (const { id, languages, stubs, origin } of advisories) {
      for (const [index, language] of languages.entries()) {
        if (!publisher.languages.includes(language)) report(origin.locate(['languages', index]), { message: `${id} stands in ${language}, which is no language of this site.`, mend });
      }
      for (const { language, origin: stub } of stubs.values()) {
        if (!publisher.languages.includes(language)) report(stub.locate(), { message: `${id} has a stub in ${language}, which is no language of this site.`, mend });
      }
    }
    for (const { id, language, origin } of pages) {
      if (!publisher.languages.includes(language)) report(origin.locate(), { message: `The page \`${id}\` stands in ${language}, which is no language of this site.`, mend });
    }
  },
};
