import { revisionPath } from '../../core/model/addresses.ts';
import { advisoryContext } from '../../core/model/advisory-context.ts';
import type { Advisory, AdvisoryText, Edition, Model } from '../../core/model/model.ts';
import { editionAt } from '../../core/model/publication.ts';
import type { RenderContext } from '../../core/model/render-markdown.ts';
import { strings } from '../../i18n/index.ts';
import { languageName } from '../../i18n/language-name.ts';
import { calendarDate, shownDay, type ShownDate } from '../dates.ts';
import { lineHtml } from './prose.ts';

/** What readers are, or were, told to do. */
export function shownActions({ actions }: Edition, text: AdvisoryText, context: RenderContext): { readonly id: string; readonly action: string; readonly why: string }[] {
  return actions.map((id) => {
    const { do: action = '', why = '' } = text.actions[id] ?? {};
    return { id, action: lineHtml(action, context), why: lineHtml(why, context) };
  });
}

/** The sources of an edition, in the words of a language. */
export function shownSources({ sourceLanguage, sources }: Edition, language: string) {
  return sources.map((source) => ({
    id: source.id,
    title: source.title,
    url: source.url,
    language: source.language,
    publisher: source.publisher,
    date: source.date ? calendarDate(source.date, language).text : undefined,
    languageName: source.language ? languageName(source.language, language) : undefined,
    seen: strings(language).advisory.seen[source.seen],
    note: source.note,
    noteLanguage: language === sourceLanguage ? undefined : sourceLanguage,
  }));
}

/** A revision in a list: when, what changed and why, whether to act again, and where its text stands. */
export interface ShownRevision {
  readonly number: number;
  readonly name: string;
  readonly date: ShownDate;
  readonly actAgain: string;
  readonly isFirst: boolean;
  readonly html: string;
  /** Absent where nobody kept its text. */
  readonly href: string | undefined;
}

/** All revisions of an advisory, newest first. Links in their words lead to the page of the advisory, wherever they are shown. */
export function shownRevisions(model: Model, advisory: Advisory, language: string, anchorPath?: string): ShownRevision[] {
  const words = strings(language).advisory;
  const text = advisory.texts.get(language) as AdvisoryText;
  const context: RenderContext = { ...advisoryContext(model, advisory, language), anchorPath };
  return advisory.revisions.map(({ number, date, actAgain }) => {
    const edition = editionAt(advisory, number);
    return {
      number,
      name: words.revision(number),
      date: shownDay(date, language, model.publisher.timeZone),
      actAgain: actAgain ? words.yes : words.no,
      isFirst: number === 1,
      html: lineHtml(text.revisions[String(number)] ?? '', context),
      href: edition?.texts.has(language) ? revisionPath(edition, number, language) : undefined,
    };
  }).reverse();
}

/** When an advisory was withdrawn and why, in the words of the revision that withdrew it; undefined while it stands. */
export function withdrawalOf(model: Model, advisory: Advisory, language: string, anchorPath?: string): { readonly when: string; readonly html: string } | undefined {
  const revision = advisory.revisions.find(({ number }) => number === advisory.withdrawnBy);
  if (advisory.status !== 'withdrawn' || !revision) return undefined;
  const day = shownDay(revision.date, language, model.publisher.timeZone).text;
  return {
    when: strings(language).advisory.withdrawnOn(day),
    html: lineHtml(advisory.texts.get(language)?.revisions[String(revision.number)] ?? '', { ...advisoryContext(model, advisory, language), anchorPath }),
  };
}
