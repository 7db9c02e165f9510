import { advisoryIndicatorsPath, advisoryPath } from '../../core/model/addresses.ts';
import type { Advisory, AdvisoryStub, Model } from '../../core/model/model.ts';
import { strings } from '../../i18n/index.ts';
import { languageName } from '../../i18n/language-name.ts';
import { shownDay } from '../dates.ts';
import { forWhom, mainFacts } from './advisory-facts.ts';

export type StubView = ReturnType<typeof stubView>;

/** The page of an advisory in a language into which it is not translated yet: what it is about, and where the text stands. */
export function stubView(model: Model, advisory: Advisory, language: string) {
  const { title, summary } = advisory.stubs.get(language) as AdvisoryStub;
  const day = (moment: string) => shownDay(moment, language, model.publisher.timeZone);
  const words = strings(language);
  return {
    language,
    title,
    summary,
    urgency: advisory.urgency,
    withdrawn: advisory.status === 'withdrawn',
    forWhom: forWhom(advisory, language),
    published: day(advisory.published),
    updated: advisory.revisions.length > 1 ? day(advisory.updated) : undefined,
    revision: words.advisory.revision(advisory.revisions.length),
    /** The advisory in each language in which it stands in full. */
    texts: [...advisory.texts.values()].map((text) => ({
      name: words.stub.readIn(languageName(text.language, language)),
      href: advisoryPath(advisory, text.language), text: text.title, language: text.language,
    })),
    indicators: advisory.indicators.length > 0 ? { href: advisoryIndicatorsPath(advisory, language), text: words.indicators.whole } : undefined,
    help: { report: model.publisher.contact.report[language] ?? '', email: model.publisher.contact.email },
    facts: mainFacts(model, advisory, language),
  };
}
