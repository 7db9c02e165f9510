import { absolute, advisoryIndicatorsPath, advisoryPath } from '../../core/model/addresses.ts';
import type { Advisory, AdvisoryText, Model } from '../../core/model/model.ts';
import { anchors } from '../../core/model/site-paths.ts';
import { strings } from '../../i18n/index.ts';
import { shownDay } from '../dates.ts';
import { forWhom, mainFacts, type Fact } from '../views/advisory-facts.ts';
import { shownSources } from '../views/edition-parts.ts';
import { indicatorTables } from '../views/indicator-tables.ts';
import { staleView } from '../views/stale-view.ts';
import { indicatorsCode } from './indicator-code.ts';
import { blocksCode, lineCode, type WordsContext } from './markdown-code.ts';
import { sheetCode, type Sheet } from './style.ts';
import { call, content, inLanguage, labelled, string } from './typst-code.ts';

/** Size of the letters, in points. */
const SIZE = 11;

/** An advisory as Typst code: all that its page says, in the same order, with the addresses that a link hides. */
export function advisoryPdf(model: Model, advisory: Advisory, text: AdvisoryText): string {
  const { language } = text;
  const words = strings(language).advisory;
  const context = wordsContext(model, advisory, text);
  const { address } = context;
  const heading = (title: string) => call('heading', 'level: 1', string(title));
  const parts = [
    ...leadCode(model, advisory, text),
    heading(words.inShort), call('par', string(text.inShort.join(' '))),
    call('do-now', content(heading(words.doNow), actionsCode(advisory, text, context))),
    ...revisionsCode(model, advisory, text, context),
    blocksCode(text.body.tree, context),
    heading(words.engineers), call('par', string(words.engineersIntro)),
    advisory.indicators.length > 0
      ? indicatorsCode(indicatorTables(model, advisory.indicators, language, { href: '', text: '' }), language, absolute(model, advisoryIndicatorsPath(advisory, language)))
      : call('par', string(strings(language).indicators.noneAtAll)),
    heading(words.help), call('par', string(model.publisher.contact.report[language] ?? '')), call('par', string(`${words.write}: ${model.publisher.contact.email}`)),
    heading(words.sources), call('par', string(words.sourcesIntro)), sourcesCode(advisory, text),
    heading(words.about), call('whole', factsCode(model, advisory, language, address)),
  ];
  return `${sheetCode(sheetOf(model, advisory, text), SIZE)}#${content(...parts)}\n`;
}

/** What the PDFs of an advisory say of themselves. */
export function sheetOf(model: Model, advisory: Advisory, { language, summary, title }: AdvisoryText): Sheet {
  const day = shownDay(advisory.updated, language, model.publisher.timeZone).text;
  const address = absolute(model, advisoryPath(advisory, language));
  const line = [advisory.id, strings(language).advisory.revision(advisory.revisions.length), day, address].join(' · ');
  return { title, description: summary, publisher: model.publisher.name[language] ?? '', language, line };
}

/** What the words of an advisory refer to within its PDF, which holds its sources too. */
export function wordsContext(model: Model, advisory: Advisory, { body, language }: AdvisoryText): WordsContext {
  return { model, language, advisory, address: absolute(model, advisoryPath(advisory, language)), anchors: new Set([...anchors(body), ...advisory.sources.map(({ id }) => `source-${id}`)]) };
}

/** Urgency, title, and for whom; above all what a reader must know of an advisory that holds no more, or is behind. */
export function leadCode(model: Model, advisory: Advisory, text: AdvisoryText): string[] {
  const { language } = text;
  const words = strings(language).advisory;
  const stale = staleView(model, advisory, text);
  const withdrawn = advisory.status === 'withdrawn';
  return [
    ...(withdrawn ? [call('box-of', call('par', content(call('strong', string(`${words.withdrawn} `)), string(words.withdrawnMore))))] : []),
    ...(stale ? [call('box-of', call('par', string(stale.text)))] : []),
    ...(withdrawn ? [] : [call('par', call('badge', string(strings(language).urgency[advisory.urgency])))]),
    'title()',
    call('par', call('strong', string(forWhom(advisory, language)))),
  ];
}

/** What to do, numbered, each with its reason. */
export function actionsCode(advisory: Advisory, text: AdvisoryText, context: WordsContext, withReasons = true): string {
  return call('enum', ...advisory.actions.flatMap((id) => {
    const words = text.actions[id];
    if (!words) return [];
    return [content(call('strong', lineCode(words.do, context)), ...(withReasons ? ['linebreak()', lineCode(words.why, context)] : []))];
  }));
}

function revisionsCode(model: Model, { revisions }: Advisory, text: AdvisoryText, context: WordsContext): string[] {
  if (revisions.length < 2) return [];
  const words = strings(text.language).advisory;
  const shown = [...revisions].reverse().map(({ actAgain, date, number }) => {
    const head = `${shownDay(date, text.language, model.publisher.timeZone).text}, ${words.revision(number)}`;
    const again = number === 1 ? '' : ` ${words.actAgain} ${actAgain ? words.yes : words.no}`;
    return content(call('strong', string(`${head}.${again}`)), 'linebreak()', lineCode(text.revisions[String(number)] ?? '', context));
  });
  return [call('heading', 'level: 1', string(words.changed)), call('list', ...shown)];
}

function sourcesCode(advisory: Advisory, { language }: AdvisoryText): string {
  const items = shownSources(advisory, language).map(({ date, id, language: spoken, languageName, note, noteLanguage, publisher, seen, title, url }) => {
    const facts = [publisher, date, languageName].filter(Boolean).join(', ');
    const cited = labelled(call('strong', inLanguage(spoken, string(title))), `source-${id}`);
    return call('whole', content(cited, 'linebreak()', string(`${facts}; ${seen}. `),
      ...(note ? [inLanguage(noteLanguage, string(note))] : []),
      ...(url ? ['linebreak()', call('small', call('link', string(url), string(url)))] : [])));
  });
  return call('enum', ...items);
}

function factsCode(model: Model, advisory: Advisory, language: string, address: string): string {
  const words = strings(language).advisory;
  const facts: Fact[] = [
    ...mainFacts(model, advisory, language),
    { name: words.topics, value: advisory.topics.map((topic) => strings(language).topics[topic]).join(', ') },
    { name: words.address, value: address, href: address },
    { name: words.licence, value: model.publisher.licence.name, href: model.publisher.licence.url },
  ];
  return call('list', ...facts.map(({ href, name, value }) => content(call('strong', string(`${name}: `)), href === undefined ? string(value) : call('link', string(href), string(value)))));
}
