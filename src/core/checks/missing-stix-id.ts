import type { Check } from './check.ts';

/** A language of an advisory has no identifier for its STIX translation of the report. */
export const missingStixId: Check = {
  id: 'advisory/missing-stix-id',
  severity: 'error',
  run(model, report) {
    for (const { id, languages, sourceLanguage, stix, origin } of model.advisories) {
      const base = languages.includes('en') ? 'en' : sourceLanguage;
      for (const language of languages) {
        if (language === base || Object.hasOwn(stix.translations, language)) continue;
        report(origin.locate(['stix', 'translations'], 'key'), {
          message: `\`stix.translations\` has no identifier for the ${language} text of ${id}.`,
          why: `Identifiers are never made up during a build, so partners would not get the words in ${language}.`,
          mend: `Add \`${language}: language-content--\` with a new UUID of version 4; \`npm run new -- id\` prints one.`,
        });
      }
    }
  },
};
