import type { Advisory, AdvisoryText, Model } from '../../core/model/model.ts';
import { strings } from '../../i18n/index.ts';
import { actionsCode, leadCode, sheetOf, wordsContext } from './advisory-pdf.ts';
import { sheetCode } from './style.ts';
import { call, content, string } from './typst-code.ts';
import type { Typeset, Typesetter } from './typst.ts';

/** From large letters, to be read from a distance on a wall, to small ones; the reasons go when even those do not fit. */
const TRIES: readonly (readonly [number, boolean])[] = [[17, true], [16, true], [15, true], [14, true], [13, true], [12, true], [11, true], [10, true], [12, false], [10, false], [9, false]];

/** The card to hang on a wall: one A4 with what to do, whom to call, and where to look whether it still holds. */
export function cardPdf(model: Model, advisory: Advisory, text: AdvisoryText, typeset: Typesetter): Typeset {
  for (const [size, withReasons] of TRIES) {
    const typed = typeset(cardCode(model, advisory, text, size, withReasons), advisory.updated);
    if ('fault' in typed || typed.pages === 1) return typed;
  }
  return { fault: 'it does not fit on one page' };
}

function cardCode(model: Model, advisory: Advisory, text: AdvisoryText, size: number, withReasons: boolean): string {
  const { language } = text;
  const { advisory: words, documents } = strings(language);
  const context = wordsContext(model, advisory, text);
  const { line, ...sheet } = sheetOf(model, advisory, text);
  const heading = (title: string) => call('heading', 'level: 1', string(title));
  const parts = [
    ...leadCode(model, advisory, text),
    call('do-now', content(heading(words.doNow), actionsCode(advisory, text, { ...context, anchors: new Set() }, withReasons))),
    heading(words.help), call('par', string(model.publisher.contact.report[language] ?? '')),
    'v(1fr)',
    call('par', content(string(`${documents.readMore} `), call('strong', call('link', string(context.address), string(context.address))))),
    call('par', call('small', string(`${line.slice(0, line.lastIndexOf(' · '))}. ${documents.stillValid}`))),
  ];
  // On a wall the actions must be read from further away than the title.
  return `${sheetCode({ ...sheet, line: '' }, size)}#show title: set text(size: 0.8em)\n#${content(...parts)}\n`;
}
