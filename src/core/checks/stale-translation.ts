import type { Check } from './check.ts';

/** A translation was made of an earlier version of its source. A warning: pages show readers a banner until it is mended. */
export const staleTranslation: Check = {
  id: 'advisory/stale-translation',
  severity: 'warning',
  run(model, report) {
    for (const { sourceLanguage, texts } of model.advisories) {
      const source = texts.get(sourceLanguage);
      for (const { language, translation, origin } of texts.values()) {
        if (!source || language === sourceLanguage || translation?.of !== sourceLanguage || translation.hash === source.hash) continue;
        report(origin.locate(['translation', 'hash']), {
          message: `The ${sourceLanguage} text has changed since the ${language} text was translated from it.`,
          why: `Readers of /${language}/ see a banner that says so, and may miss what changed.`,
          mend: `Bring the translation up to date, then write \`hash: "${source.hash}"\`.`,
        });
      }
    }
  },
};
