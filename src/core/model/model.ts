import type { Audience, Kind, Scope, Topic, Urgency } from '../../i18n/names.ts';
import type { StixObject } from '../../stix/index.ts';
import type { Place } from '../diagnostic.ts';
import type { Path } from '../parse/document.ts';
import type { MarkdownText } from '../parse/markdown.ts';
import type { AdvisoryDocument } from '../schema/advisory.ts';
import type { AttackDocument } from '../schema/attack.ts';
import type { LabelsDocument } from '../schema/labels.ts';
import type { PublisherDocument } from '../schema/publisher.ts';
import type { ScreenDocument } from '../schema/screen.ts';
import type { ScenariosDocument, SelfCheckDocument } from '../schema/self-check.ts';
import type { PictureDocument } from '../parse/svg.ts';
import type { Scheme, ThemeSheets } from '../theme/cascade.ts';

/** The way from a part of the model back to the author's file. */
export interface Origin {
  readonly file: string;
  locate(path?: Path, part?: 'key' | 'value'): Place;
}

/** Everything that a site publishes, linked, sorted and frozen. Emitters, pages and checks read it; nobody writes to it. */
export interface Model {
  readonly publisher: Publisher;
  /** Advisories by number, newest number first. */
  readonly advisories: readonly Advisory[];
  readonly pages: readonly Page[];
  readonly labels: ReadonlyMap<string, LabelRegistry>;
  /** Phone screens that texts show, by name. */
  readonly screens: ReadonlyMap<string, Screen>;
  /** How the publisher's own look differs from ours. */
  readonly theme: Theme;
  /** Objects of `indicators/publisher.*`: the publisher's identity and its extension definitions. */
  readonly shared: readonly AuthoredObject[];
  /** The newest moment in the content: the time of the release. RFC 3339, UTC. */
  readonly modified: string;
  /** The moment at which expiry is judged. RFC 3339, UTC. */
  readonly asOf: string;
  /** Files and STIX ids that were reported as broken: checks say nothing more about them. Empty in a sound site. */
  readonly unreadable: ReadonlySet<string>;
}

export interface Publisher extends PublisherDocument {
  readonly origin: Origin;
}

/** An advisory as readers get it at one revision: its facts and its words. */
export interface Edition extends Readonly<Omit<AdvisoryDocument, 'topics' | 'audiences' | 'urgency' | 'allow'>> {
  readonly urgency: Urgency;
  readonly topics: readonly Topic[];
  readonly audiences: readonly Audience[];
  readonly allow: NonNullable<AdvisoryDocument['allow']>;
  /** Moment of the first revision. */
  readonly published: string;
  /** Moment of the newest revision. */
  readonly updated: string;
  /** The words, by language, in the order of the publisher's languages. */
  readonly texts: ReadonlyMap<string, AdvisoryText>;
  /** What readers are told in the languages into which it is not translated yet, in the same order. */
  readonly stubs: ReadonlyMap<string, AdvisoryStub>;
  readonly origin: Origin;
}

/** An advisory as it stands now: its newest revision, with its indicators. */
export interface Advisory extends Edition {
  /** The authored STIX objects of this advisory, in reading order. */
  readonly objects: readonly AuthoredObject[];
  readonly indicators: readonly Indicator[];
  readonly selfCheck?: SelfCheck | undefined;
  readonly attack?: Attack | undefined;
  /** What was published before the newest revision, oldest first. */
  readonly past: readonly PastEdition[];
}

/** An advisory as it was published at an earlier revision, and never changes again. */
export interface PastEdition extends Edition {
  /** Number of the revision, by the name of its folder. */
  readonly number: number;
  /** The indicators that stood then: the moment of their version, by STIX identifier. Absent where no file says it. */
  readonly stood?: { readonly versions: Readonly<Record<string, string>>; readonly origin: Origin } | undefined;
}

/** Questions by which a reader of an advisory finds out what to do; the words of all languages stand side by side. */
export interface SelfCheck extends Readonly<SelfCheckDocument> {
  /** Readers whom the author thought of; absent where no file holds them. */
  readonly scenarios?: { readonly list: ScenariosDocument; readonly origin: Origin } | undefined;
  readonly origin: Origin;
}

/** The steps of an attack, as one drawing for each way in which it goes. */
export interface Attack extends Readonly<AttackDocument> {
  readonly origin: Origin;
}

export type Question = SelfCheck['questions'][number];
export type Answer = Question['answers'][number];
export type Ending = SelfCheck['endings'][number];

export interface AdvisoryText {
  readonly language: string;
  readonly title: string;
  readonly slug: string;
  readonly summary: string;
  readonly inShort: readonly string[];
  /** The words of each action by its id. Inline Markdown. */
  readonly actions: Readonly<Record<string, { readonly do: string; readonly why: string }>>;
  /** What changed, by revision number. Inline Markdown. */
  readonly revisions: Readonly<Record<string, string>>;
  /** Which text this translates, and the hashes of that text and of its sections when it was translated. */
  readonly translation?: { readonly of: string; readonly hash: string; readonly sections?: Readonly<Record<string, string>> | undefined } | undefined;
  readonly body: MarkdownText;
  /** SHA-256 over everything that a translator translates: `sha256-` and 64 hexadecimal digits. */
  readonly hash: string;
  readonly origin: Origin;
}

/** Title and summary of an advisory in a language into which it is not translated yet. */
export interface AdvisoryStub extends Pick<AdvisoryText, 'language' | 'title' | 'slug' | 'summary' | 'origin'> {
  /** Empty in a sound site: a stub has no text. */
  readonly body: MarkdownText;
}

/** A STIX object as its author wrote it, completed by the publisher's policies. */
export interface AuthoredObject {
  readonly object: StixObject;
  readonly origin: Origin;
}

export interface Indicator {
  /** STIX identifier. */
  readonly id: string;
  readonly advisory: string;
  readonly kind: Kind;
  /** Property of the observable that holds the value, such as `value` or `hashes.SHA-256`; of one-value patterns only. */
  readonly property?: string | undefined;
  /** The one value that the pattern compares with, raw; never show it without defanging. */
  readonly value?: string | undefined;
  readonly pattern: string;
  readonly patternType: string;
  /** Name and description by language; that in which the indicator was authored comes first. */
  readonly texts: ReadonlyMap<string, { readonly name: string; readonly description: string }>;
  readonly validFrom: string;
  /** The end of the year 9999 where neither the author nor the publisher's policy states an end. */
  readonly validUntil: string;
  /** 0 to 100, as STIX 2.1 section 3.2 and appendix A have it. */
  readonly confidence: number;
  readonly scope: Scope;
  readonly revoked: boolean;
  /** At the model's `asOf` it has begun and is neither revoked nor expired. */
  readonly live: boolean;
  readonly created: string;
  readonly modified: string;
  readonly origin: Origin;
}

export interface Page {
  /** The same in every language: the file name. */
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly slug: string;
  readonly summary: string;
  readonly body: MarkdownText;
  readonly origin: Origin;
}

/** The look of a site: what `content/theme/` changes of ours. Each part may be absent. */
export interface Theme extends ThemeSheets {
  /** Colour of the header band in hexadecimal, for each colour scheme that the site has: browsers paint their own frame in it. */
  readonly band: ReadonlyMap<Scheme, string>;
  readonly logo?: ThemePicture | undefined;
  readonly favicon?: ThemePicture | undefined;
}

export interface ThemePicture extends PictureDocument {
  /** Width and height of its `viewBox`; absent where it has none. */
  readonly size?: { readonly width: number; readonly height: number } | undefined;
}

/** A phone screen that is drawn in each language. */
export interface Screen extends Readonly<ScreenDocument> {
  /** The file name; it stands in the address of the picture. */
  readonly name: string;
  readonly origin: Origin;
}

export interface LabelRegistry extends Omit<LabelsDocument, 'platform' | 'version'> {
  readonly platform?: string | undefined;
  readonly version?: string | undefined;
  readonly origin: Origin;
}
