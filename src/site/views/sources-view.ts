import { advisoryPath } from '../../core/model/addresses.ts';
import type { Advisory, AdvisoryText } from '../../core/model/model.ts';
import { strings } from '../../i18n/index.ts';
import { shownSources } from './edition-parts.ts';

export type SourcesView = ReturnType<typeof sourcesView>;

/** What an advisory rests on, numbered as its texts cite it. */
export function sourcesView(advisory: Advisory, language: string) {
  const { title } = advisory.texts.get(language) as AdvisoryText;
  const { advisory: words, sources } = strings(language);
  return {
    language,
    title: `${words.sources}: ${title}`,
    summary: sources.summary(title),
    withdrawn: advisory.status === 'withdrawn',
    advisory: { href: advisoryPath(advisory, language), text: title },
    sources: shownSources(advisory, language),
  };
}
