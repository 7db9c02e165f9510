import { absolute, advisoryPath, selfCheckPath } from '../../core/model/addresses.ts';
import { advisoryContext } from '../../core/model/advisory-context.ts';
import type { Advisory, AdvisoryText, Model, Question, SelfCheck } from '../../core/model/model.ts';
import { plainText } from '../../core/model/plain-text.ts';
import type { RenderContext } from '../../core/model/render-markdown.ts';
import { stepAnchor, stepsOf } from '../../core/model/self-check-steps.ts';
import { strings } from '../../i18n/index.ts';
import { shownDay } from '../dates.ts';
import { lineHtml, proseHtml } from './prose.ts';

export type SelfCheckView = ReturnType<typeof selfCheckView>;

/** The self-check of an advisory in one language: its questions with the steps to which answers lead, and its endings. */
export function selfCheckView(model: Model, advisory: Advisory, language: string) {
  const selfCheck = advisory.selfCheck as SelfCheck;
  const article = advisoryPath(advisory, language);
  const context: RenderContext = { ...advisoryContext(model, advisory, language), anchorPath: article };
  const words = strings(language).selfCheck;
  const said = (perLanguage: Readonly<Record<string, string>>) => perLanguage[language] ?? '';
  const line = (perLanguage: Readonly<Record<string, string>>) => lineHtml(said(perLanguage), context);
  const names = new Map([
    ...selfCheck.questions.map(({ id }, index) => [id, words.question(index + 1)] as const),
    ...selfCheck.endings.map(({ id }, index) => [id, words.ending(index + 1)] as const),
  ]);
  const step = (id: string) => ({ anchor: stepAnchor({ id }), name: names.get(id) ?? '' });
  return {
    language,
    title: said(selfCheck.title),
    summary: plainText(said(selfCheck.intro), context),
    intro: line(selfCheck.intro),
    withdrawn: advisory.status === 'withdrawn',
    advisory: { href: article, text: (advisory.texts.get(language) as AdvisoryText).title },
    start: `#${stepAnchor(stepsOf(selfCheck)[0] as Question)}`,
    questions: selfCheck.questions.map(({ answers, ask, help, id }) => ({
      ...step(id),
      ask: said(ask),
      help: help && proseHtml({ source: said(help) }, context),
      answers: answers.map(({ say, to }) => ({ href: `#${stepAnchor({ id: to })}`, say: said(say), goTo: words.goTo(names.get(to) ?? '') })),
    })),
    endings: selfCheck.endings.map(({ actions, because, id, level, title, turnTo }) => ({
      ...step(id),
      level,
      title: said(title),
      because: line(because),
      actions: actions.map(line),
      turnTo: line(turnTo),
    })),
    printLine: [advisory.id, shownDay(advisory.updated, language, model.publisher.timeZone).text, absolute(model, selfCheckPath(advisory, language))].join(' · '),
  };
}
