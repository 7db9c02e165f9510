import type { Audience, Confidence, Kind, Scope, Topic, Urgency } from './names.ts';

/**
 * Every word of the interface in one language. A language is one file that satisfies this type; a missing or
 * misspelt key does not compile. Functions take what a sentence needs, so that each language orders it its own way.
 */
export interface Strings {
  /** The language's own name, in that language. */
  readonly languageName: string;
  /** Full language tag, for `Intl` and for previews that ask for a region. */
  readonly locale: string;
  /** Parts of addresses: lower case, never changed after publication. */
  readonly sections: {
    readonly advisories: string;
    readonly indicators: string;
  };
  readonly urgency: Readonly<Record<Urgency, string>>;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly topics: Readonly<Record<Topic, string>>;
  /** What an indicator is, in plain words: singular and plural. */
  readonly kinds: Readonly<Record<Kind, { readonly one: string; readonly many: string }>>;
  /** Titles of boxes in a text that bring none of their own. */
  readonly boxes: Readonly<Record<'note' | 'warning' | 'inference' | 'unconfirmed', string>>;
  /** Title of a box for one kind of reader, whose name stands in {@link audiences}. */
  readonly forReader: (audience: string) => string;
  readonly sourceNumber: (number: number) => string;
  /** Name of the region in which a table scrolls, after the heading above it. */
  readonly tableOf: (heading: string) => string;
  readonly feedTitle: (publisher: string) => string;
  /** Words inside an entry of the feeds for readers. */
  readonly feedEntry: {
    readonly withdrawn: (title: string) => string;
    readonly actions: string;
    readonly changed: (revision: number) => string;
  };
  /** What stands around every page. */
  readonly frame: {
    readonly skip: string;
    readonly menu: string;
    readonly language: string;
    readonly home: string;
    readonly advisories: string;
    readonly indicators: string;
    readonly feeds: string;
    readonly about: string;
    readonly real: string;
    readonly accessibility: string;
    readonly thisSite: string;
    readonly follow: string;
    readonly licence: (name: string) => string;
    readonly noTrackers: string;
  };
  readonly home: {
    readonly title: string;
    readonly summary: string;
    readonly urgentNow: string;
    readonly nothingUrgent: string;
    readonly nothingUrgentMore: string;
    readonly recent: string;
    readonly all: string;
    readonly doors: string;
    readonly protect: string;
    readonly protectMore: string;
    readonly pull: string;
    readonly pullMore: string;
  };
  readonly list: {
    readonly summary: string;
    readonly intro: string;
    readonly empty: string;
    readonly readIt: string;
    /** What a list says of an advisory that is not written in the language of the page. */
    readonly onlyIn: (language: string) => string;
    readonly withdrawn: string;
  };
  readonly advisory: {
    readonly forWhom: (audiences: string, everyone: boolean) => string;
    readonly published: string;
    readonly updated: string;
    readonly revision: (number: number) => string;
    readonly inShort: string;
    readonly doNow: string;
    readonly onThisPage: string;
    readonly changed: string;
    readonly actAgain: string;
    readonly yes: string;
    readonly no: string;
    readonly history: string;
    readonly engineers: string;
    readonly engineersIntro: string;
    readonly downloads: string;
    readonly downloadNote: string;
    readonly count: (count: string) => string;
    readonly help: string;
    readonly write: string;
    readonly sources: string;
    readonly seen: Readonly<Record<'primary' | 'secondary', string>>;
    readonly sourcesIntro: string;
    readonly about: string;
    readonly number: string;
    readonly languages: string;
    readonly topics: string;
    readonly address: string;
    readonly licence: string;
    readonly withdrawn: string;
    readonly withdrawnMore: string;
    readonly stale: (language: string, date: string) => string;
    readonly readSource: string;
  };
  readonly indicators: {
    readonly summary: string;
    readonly what: string;
    readonly nothingToDo: string;
    readonly defanged: string;
    readonly byKind: string;
    readonly byAdvisory: string;
    readonly kindTitle: (kind: string) => string;
    readonly kindSummary: (kind: string) => string;
    readonly advisoryTitle: (id: string) => string;
    readonly advisorySummary: (title: string) => string;
    readonly whole: string;
    readonly live: string;
    readonly history: string;
    readonly historyNote: string;
    readonly revoked: string;
    readonly revokedNote: string;
    readonly noneLive: string;
    readonly noneAtAll: string;
    readonly showPast: (count: string) => string;
    /** What stands below a shortened table, before a link: to the page with all, or to the files. */
    readonly more: (count: string, onPage: boolean) => string;
    readonly rule: (language: string) => string;
    readonly noEnd: string;
    readonly columns: Readonly<Record<'value' | 'what' | 'firstSeen' | 'validUntil' | 'confidence' | 'use' | 'advisory' | 'kind' | 'live' | 'past', string>>;
    readonly confidence: Readonly<Record<Confidence, string>>;
    readonly scopes: Readonly<Record<Scope, string>>;
    readonly scopesMeaning: string;
  };
  readonly feeds: {
    readonly title: string;
    readonly caption: string;
    readonly columns: Readonly<Record<'feed' | 'address' | 'standard' | 'format', string>>;
    readonly perAdvisory: string;
    /** Stands in an address for the number of any advisory. */
    readonly anyNumber: string;
    /** Stands before the address of the list of all files. */
    readonly index: string;
    /** Names of feeds by the id of their emitter. */
    readonly names: Readonly<Record<string, string>>;
  };
  readonly notFound: {
    readonly title: string;
    readonly text: string;
  };
}
