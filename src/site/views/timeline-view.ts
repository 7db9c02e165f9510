import { revisionPath } from '../../core/model/addresses.ts';
import type { Advisory, Model } from '../../core/model/model.ts';
import { editionAt } from '../../core/model/publication.ts';
import { strings } from '../../i18n/index.ts';
import { calendarDate, shownDay, type ShownDate } from '../dates.ts';

/** What became known at a moment: a source, or a revision of our own. */
export interface Moment {
  readonly day: ShownDate;
  readonly own: boolean;
  readonly title: string;
  readonly href: string | undefined;
  /** The language of the title, where it is not that of the page. */
  readonly language: string | undefined;
  readonly publisher: string | undefined;
}

/** Moments that follow each other; many of one month are folded away below a line that says how many there are. */
export interface Run {
  readonly fold: string | undefined;
  readonly moments: readonly Moment[];
}

interface Dated extends Moment {
  readonly at: string;
}

/** With fewer than this of a month in a row, folding saves no room. */
const MANY = 3;

/** The public record of an advisory, oldest first: its dated sources, and its own revisions. A month comes after its days, for its day is not known. */
export function timelineView(model: Model, advisory: Advisory, language: string): Run[] {
  const words = strings(language);
  const sources = advisory.sources.flatMap(({ date, title, publisher, url, language: written }): Dated[] => (date === undefined ? [] : [{
    at: date.padEnd(10, '~'), day: calendarDate(date, language), own: false, title, href: url, language: written === language ? undefined : written, publisher,
  }]));
  const revisions = advisory.revisions.map(({ number, date }): Dated => {
    const edition = editionAt(advisory, number);
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: model.publisher.timeZone, dateStyle: 'short' }).format(new Date(date));
    return {
      at: day, day: shownDay(date, language, model.publisher.timeZone), own: true, title: words.advisory.revision(number),
      href: edition?.texts.has(language) ? revisionPath(edition, number, language) : undefined, language: undefined, publisher: undefined,
    };
  });
  const moments = [...sources, ...revisions].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : Number(a.own) - Number(b.own))).map(({ at: _at, ...moment }) => moment);
  return [...runsOf(moments, language)];
}

/** Sources of one month that stand in a row, with our own revisions between them, which are never folded away. */
function* runsOf(moments: readonly Moment[], language: string): Generator<Run> {
  for (let from = 0, to = 0; from < moments.length; from = to) {
    const month = monthOf(moments[from]);
    for (to = from + 1; to < moments.length && month !== undefined && monthOf(moments[to]) === month; to += 1);
    const run = moments.slice(from, to);
    yield { moments: run, fold: month !== undefined && run.length >= MANY ? strings(language).visuals.run(calendarDate(month, language).text, String(run.length)) : undefined };
  }
}

/** The month of a source, or its year where that is all that is known. */
function monthOf(moment: Moment | undefined): string | undefined {
  return moment === undefined || moment.own ? undefined : moment.day.datetime.slice(0, 7);
}
