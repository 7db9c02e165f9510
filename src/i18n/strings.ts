import type { Absence, Audience, Confidence, Gap, Kind, Level, Proof, Scope, Tactic, Topic, Urgency } from './names.ts';

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
    readonly techniques: string;
    readonly search: string;
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
  /** Words in and around the picture of a phone screen. */
  readonly screen: {
    /** Stands below every picture. */
    readonly redrawn: string;
    /** The alternative text where the picture itself is not shown. */
    readonly inWords: (alt: string) => string;
  };
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
    readonly search: string;
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
    /** What a list says of an advisory that is not translated into the language of the page. */
    readonly onlyIn: (languages: string) => string;
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
    /** Stands before the words that say why. */
    readonly withdrawnOn: (date: string) => string;
    readonly stale: (language: string, date: string) => string;
    readonly readSource: string;
    /** Stands before the names of the sections that have changed since a translation was made. */
    readonly changedSince: string;
    /** A section that the newer text no longer has. */
    readonly gone: (heading: string) => string;
  };
  /** The page of an advisory in a language into which it is not translated yet. */
  /** Files of an advisory for readers to keep. */
  readonly documents: {
    readonly keep: string;
    readonly pdf: (size: string) => string;
    readonly card: string;
    readonly text: string;
    /** Stand in the addresses of files, so they never change. */
    readonly cardFile: string;
    readonly textFile: string;
    /** The page of the advisory as one file. */
    readonly copy: string;
    readonly readMore: string;
    readonly stillValid: string;
    /** Stands above such a file, with the address behind {@link newestAt}. */
    readonly copyOf: (revision: string, date: string) => string;
    readonly newestAt: string;
    readonly copyFromOther: string;
  };
  readonly stub: {
    readonly notTranslated: string;
    readonly notTranslatedMore: string;
    /** Stands before the title in that other language. */
    readonly readIn: (language: string) => string;
  };
  /** The pages of earlier revisions, of all revisions, and of what each changed. */
  readonly history: {
    /** Last part of the address, below that of the advisory: lower case, never changed after publication. */
    readonly slug: string;
    readonly title: string;
    readonly summary: (title: string) => string;
    readonly intro: string;
    readonly newest: string;
    readonly read: (revision: number) => string;
    readonly notKept: string;
    readonly all: string;
    readonly oldTitle: (revision: number) => string;
    readonly newestTitle: (revision: number) => string;
    readonly reading: (revision: number, date: string) => string;
    readonly isOld: string;
    readonly isNewest: string;
    readonly toNewest: (revision: number, date: string) => string;
    /** Leads from a revision to what the next one changed in it. */
    readonly toDifference: (next: number) => string;
    /** Stands above the actions of an earlier revision: nobody may take them for those of today. */
    readonly actionsThen: string;
    readonly titleAndSummary: string;
    readonly actions: string;
    readonly indicatorsThen: (count: string) => string;
    readonly indicatorsNow: string;
    readonly differenceTitle: (revision: number) => string;
    readonly differenceSummary: (before: number, after: number, title: string) => string;
    /** Says what was compared with what. */
    readonly compared: string;
    /** How to read the marks; the words for what came and went stand in {@link marks}. */
    readonly legend: string;
    readonly marks: Readonly<Record<'added' | 'removed' | 'changed', string>>;
    readonly text: string;
    readonly textSame: string;
    readonly facts: string;
    /** Stands between the value of before and that of after. */
    readonly became: string;
    readonly status: Readonly<Record<'draft' | 'published' | 'withdrawn', string>>;
    readonly factNames: Readonly<Record<'status' | 'urgency' | 'audiences' | 'topics', string>>;
    readonly indicators: string;
    readonly indicatorsSame: string;
    readonly indicatorsUnknown: string;
    readonly indicatorsOf: Readonly<Record<'added' | 'changed' | 'withdrawn', (count: string) => string>>;
  };
  readonly selfCheck: {
    /** Last part of the address, below that of the advisory: lower case, never changed after publication. */
    readonly slug: string;
    /** Leads from the advisory to its self-check. */
    readonly door: string;
    readonly private: string;
    readonly about: string;
    readonly question: (number: number) => string;
    readonly ending: (number: number) => string;
    /** Where an answer leads, after its words. */
    readonly goTo: (step: string) => string;
    readonly levels: Readonly<Record<Level, string>>;
    readonly turnTo: string;
    readonly startAgain: string;
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
  /** The page on which readers look up whether an address is an indicator. */
  readonly lookUp: {
    /** Last part of the address, below that of the language: lower case, never changed after publication. */
    readonly slug: string;
    readonly title: string;
    readonly summary: string;
    readonly intro: string;
    readonly private: string;
    /** What leaves the device all the same: the request for a list, or for a part of it. */
    readonly wholeList: string;
    readonly partOfList: string;
    readonly field: string;
    readonly forms: string;
    readonly button: string;
    readonly withoutScript: string;
    readonly tables: string;
    /** Stands before what was looked up. */
    readonly asked: string;
    readonly busy: string;
    /** What counts now, and what no longer does. All but the first stand before what is listed, and only holds what was looked up. */
    readonly found: Readonly<Record<'live' | 'past', Readonly<Record<'itself' | 'below-domain' | 'in-range' | 'on-server', string>>>>;
    readonly since: string;
    readonly until: string;
    readonly scopes: Readonly<Record<Scope, string>>;
    readonly doNow: string;
    readonly doNowMore: string;
    readonly advice: string;
    readonly advicePast: string;
    readonly check: string;
    readonly pastMore: string;
    readonly notFound: string;
    readonly notFoundMore: string;
    readonly instead: string;
    readonly unreadable: string;
    readonly oneAtATime: string;
    readonly failed: string;
    readonly failedMore: string;
    /** Stands before a date. */
    readonly listOf: string;
    readonly hashes: string;
  };
  /** What attackers want at each stage, in plain words where the language of ATT&CK is another. */
  readonly tactics: Readonly<Record<Tactic, string>>;
  /** The page of ATT&CK techniques. */
  readonly techniques: {
    readonly title: string;
    readonly summary: string;
    readonly what: string;
    readonly domains: Readonly<Record<'enterprise-attack' | 'mobile-attack' | 'ics-attack', string>>;
    /** Stands before the address of the layer. */
    readonly layer: string;
    readonly details: string;
    readonly seenIn: string;
    readonly more: string;
  };
  /** The sources of an advisory, on a page of their own. */
  readonly sources: {
    readonly slug: string;
    readonly summary: (title: string) => string;
    readonly all: (count: string) => string;
  };
  /** The page that shows an advisory in pictures. */
  readonly visuals: {
    /** Last part of the address, below that of the advisory: lower case, never changed after publication. */
    readonly slug: string;
    readonly title: string;
    readonly summary: (title: string) => string;
    /** Leads to it from the advisory. */
    readonly door: string;
    readonly intro: string;
    readonly steps: string;
    readonly stepsIntro: string;
    /** The alternative text of a drawing of steps. */
    readonly stepsAlt: (title: string, lanes: string) => string;
    readonly stepsInWords: string;
    readonly fromTo: (from: string, to: string) => string;
    readonly timeline: string;
    readonly timelineIntro: string;
    /** Stands before the number of our own revision, so that nobody takes it for a source. */
    readonly own: string;
    /** A month with the number of sources that are folded away below it. */
    readonly run: (month: string, count: string) => string;
    readonly relations: string;
    readonly relationsIntro: string;
    readonly relationsAlt: (nodes: string, relations: string) => string;
    readonly relationsRegion: string;
    readonly relationsLegend: { readonly plain: string; readonly unsure: string; readonly against: string };
    readonly relationsInWords: string;
    readonly layers: Readonly<Record<'indicators' | 'actors' | 'means' | 'techniques' | 'measures', string>>;
    /** Verbs by the type of a STIX relationship, of which some are common (STIX 2.1 appendix B). */
    readonly verbs: Readonly<Record<string, string>>;
    /** What indicators of one kind do together. */
    readonly theyIndicate: string;
    readonly sureness: Readonly<Record<Confidence, string>>;
    readonly toTechniques: string;
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
  /** What was tested, below the authored page on tests. */
  readonly tests: {
    readonly title: string;
    readonly intro: string;
    /** Words before the pages and settings, the criteria of WCAG, the tools and the tests. */
    readonly where: string;
    readonly criteria: string;
    readonly tools: string;
    readonly evidence: string;
    readonly proofs: Readonly<Record<Proof, { readonly title: string; readonly what: string; readonly where: string }>>;
    readonly untested: string;
    readonly untestedIntro: string;
    readonly gaps: Readonly<Record<Gap, string>>;
    readonly absent: string;
    readonly absentIntro: string;
    readonly absences: Readonly<Record<Absence, string>>;
  };
  /** The page of search. */
  readonly search: {
    readonly title: string;
    readonly summary: string;
    readonly label: string;
    readonly hint: string;
    readonly private: string;
    readonly withoutScript: string;
    /** Where the program that makes the index does not run. */
    readonly missing: string;
    readonly preview: string;
    readonly loading: string;
    readonly failed: string;
    readonly none: string;
    /** Stands before a colon and a number. */
    readonly found: string;
    readonly more: string;
    readonly lists: string;
    /** What a result is. */
    readonly kinds: Readonly<Record<'advisory' | 'selfCheck' | 'sources' | 'visuals' | 'history' | 'indicators' | 'techniques' | 'page', string>>;
  };
  readonly notFound: {
    readonly title: string;
    readonly text: string;
  };
}
