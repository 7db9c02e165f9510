import { advisoryPath } from '../../core/model/addresses.ts';
import type { Advisory, AdvisoryText, Model } from '../../core/model/model.ts';
import { staleness } from '../../core/model/staleness.ts';
import { headingId, headingsOf } from '../../core/parse/headings.ts';
import { textOf, type MarkdownText } from '../../core/parse/markdown.ts';
import { strings } from '../../i18n/index.ts';
import { languageName } from '../../i18n/language-name.ts';
import { shownDay } from '../dates.ts';
import type { Link } from './frame-view.ts';

/** What to say above a translation whose source has changed since. */
export interface StaleView {
  readonly text: string;
  /** To the newer text. */
  readonly link: Link;
  /** To each of its sections that has changed or is new, under the name that it has on this page. */
  readonly changed: readonly (Link & { readonly target: string })[];
  /** Sections that the newer text no longer has. */
  readonly gone: readonly string[];
}

/** The banner of a translation that is older than its source; undefined where the two agree. */
export function staleView(model: Model, advisory: Advisory, text: AdvisoryText): StaleView | undefined {
  const stale = staleness(advisory, text);
  if (!stale) return undefined;
  const { changed, gone, source } = stale;
  const { language } = text;
  const words = strings(language).advisory;
  const parts = new Map([['in-short', words.inShort], ['act-now', words.doNow], ['changed', words.changed]]);
  const own = new Map([...headings(text.body), ...parts]);
  const theirs = headings(source.body);
  const href = advisoryPath(advisory, source.language);
  // The first version of an advisory has no part that says what changed.
  const shown = changed.filter((id) => id !== 'changed' || advisory.revisions.length > 1);
  return {
    text: words.stale(languageName(source.language, language), shownDay(advisory.updated, language, model.publisher.timeZone).text),
    link: { href, text: words.readSource, language: source.language },
    changed: shown.map((id) => ({
      href: `${href}#${id}`, text: own.get(id) ?? theirs.get(id) ?? id, target: source.language,
      // A new section has no name in this language yet.
      language: own.has(id) ? undefined : source.language,
    })),
    gone: gone.map((id) => words.gone(own.get(id) ?? id)),
  };
}

/** The words of each heading by its id. */
function headings(body: Pick<MarkdownText, 'tree'>): Map<string, string> {
  return new Map([...headingsOf(body)].map((heading) => [headingId(heading) ?? '', textOf(heading).trim()]));
}
