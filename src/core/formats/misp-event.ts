import { strings } from '../../i18n/index.ts';
import type { AttackPattern } from '../../stix/index.ts';
import type { Advisory, Indicator, Model } from '../model/model.ts';
import { techniqueNumber } from '../model/techniques.ts';
import { isAfter, isLaterDay, latest } from '../model/time.ts';
import { derivedUuid } from './derived-uuid.ts';
import { reportMarkdown } from './misp-report.ts';
import { toMispThing, type MispTemplate } from './misp-values.ts';
import { toReport } from './stix-report.ts';

export interface MispTag {
  readonly name: string;
  readonly colour: string;
}

export interface MispAttribute {
  readonly uuid: string;
  readonly object_relation?: string;
  readonly type: string;
  readonly category: string;
  readonly value: string;
  readonly to_ids: boolean;
  readonly comment: string;
  readonly timestamp: string;
  readonly deleted: boolean;
  readonly disable_correlation: boolean;
  readonly first_seen: string;
  readonly last_seen?: string;
  readonly Tag: readonly MispTag[];
}

export interface MispObject extends MispTemplate {
  readonly uuid: string;
  readonly timestamp: string;
  readonly comment: string;
  readonly deleted: boolean;
  readonly first_seen: string;
  readonly last_seen?: string;
  readonly Attribute: readonly MispAttribute[];
}

/** What the manifest says of an event. Numbers are strings in MISP's own feeds. */
export interface MispSummary {
  readonly Orgc: { readonly name: string; readonly uuid: string };
  readonly Tag: readonly MispTag[];
  readonly info: string;
  readonly date: string;
  readonly analysis: string;
  readonly threat_level_id: string;
  readonly timestamp: string;
}

/** An advisory as an event of MISP. */
export interface MispEvent extends MispSummary {
  readonly uuid: string;
  readonly publish_timestamp: string;
  readonly published: true;
  readonly Attribute: readonly MispAttribute[];
  readonly Object: readonly MispObject[];
  readonly EventReport: readonly { readonly uuid: string; readonly name: string; readonly content: string; readonly timestamp: string; readonly deleted: boolean }[];
}

const TLP_CLEAR: MispTag = { name: 'tlp:clear', colour: '#ffffff' };

/** Grades of MISP's taxonomy `misp:confidence-level`, by the lowest confidence of STIX that has them. */
const GRADES: readonly (readonly [number, string])[] = [[100, 'completely-confident'], [75, 'usually-confident'], [50, 'fairly-confident'], [25, 'rarely-confident'], [0, 'unconfident']];

/** The event of an advisory, with words in English, or else in the language of the source. Its uuid is that of the STIX report. */
export function toMispEvent(advisory: Advisory, model: Model): MispEvent {
  const { lang: language = advisory.sourceLanguage, name, modified } = toReport(advisory, model);
  const withdrawn = advisory.status === 'withdrawn';
  const things = advisory.indicators.map((indicator) => ({ indicator, moment: movedAt(indicator, advisory, model.asOf), ...toMispThing(indicator) }));
  const timestamp = seconds(latest([modified, ...things.map(({ moment }) => moment)]));
  return {
    uuid: uuidIn(advisory.stix.report),
    info: withdrawn ? strings(language).feedEntry.withdrawn(name) : name,
    date: latest([advisory.published]).slice(0, 10),
    threat_level_id: withdrawn ? '4' : advisory.urgency === 'urgent' ? '1' : '2',
    analysis: '2',
    timestamp,
    publish_timestamp: timestamp,
    published: true,
    Orgc: { name: model.publisher.name['en'] ?? (Object.values(model.publisher.name)[0] as string), uuid: uuidIn(model.publisher.identity) },
    Tag: [TLP_CLEAR, ...(withdrawn ? [] : techniqueTags(advisory))],
    Attribute: things.flatMap(({ indicator, moment, template, values: [value] }) => (template || !value ? [] : [{
      uuid: uuidIn(indicator.id), type: value.type, category: value.category, value: value.value, ...shared(indicator, advisory, model, moment),
    }])),
    Object: things.flatMap(({ indicator, moment, template, values }) => {
      if (!template) return [];
      const { comment, timestamp: changed, deleted, first_seen, last_seen, ...rest } = shared(indicator, advisory, model, moment);
      const seen = { timestamp: changed, deleted, first_seen, ...(last_seen === undefined ? {} : { last_seen }) };
      return [{
        ...template, uuid: uuidIn(indicator.id), comment, ...seen,
        Attribute: values.map(({ relation = '', type, category, value }) => ({
          uuid: derivedUuid(`${indicator.id} MISP ${relation}`), object_relation: relation, type, category, value, comment, ...seen, ...rest,
        })),
      }];
    }),
    EventReport: [...advisory.texts].map(([reader, text]) => ({
      uuid: derivedUuid(`${advisory.stix.report} MISP report ${reader}`),
      name: withdrawn ? strings(reader).feedEntry.withdrawn(text.title) : text.title,
      content: reportMarkdown(model, advisory, text),
      timestamp: seconds(advisory.updated),
      deleted: false,
    })),
  };
}

/** What the manifest repeats of an event: filters of MISP read it there. */
export function toMispSummary({ Orgc, Tag, info, date, analysis, threat_level_id, timestamp }: MispEvent): MispSummary {
  return { Orgc, Tag, info, date, analysis, threat_level_id, timestamp };
}

/** The values by which MISP finds an event: all but those that were withdrawn. */
export function* valuesOf({ Attribute, Object: objects }: Pick<MispEvent, 'Attribute' | 'Object'>): Generator<string> {
  for (const { deleted, value } of [...Attribute, ...objects.flatMap((object) => object.Attribute)]) if (!deleted) yield value;
}

/** What an attribute and an object both say of an indicator. */
function shared(indicator: Indicator, advisory: Advisory, { asOf }: Model, moment: string) {
  const { confidence, live, scope, texts, validFrom, validUntil } = indicator;
  const words = texts.get('en') ?? [...texts.values()][0];
  const deleted = isGone(indicator, advisory);
  const grade = GRADES.find(([from]) => confidence >= from)?.[1] as string;
  return {
    // What is over or only for searching stays to be found, and sets off no alarm.
    to_ids: !deleted && live && scope !== 'hunt',
    comment: words?.description || words?.name || '',
    timestamp: seconds(moment),
    deleted,
    disable_correlation: false,
    first_seen: microseconds(validFrom),
    // An end that lies ahead is no sighting.
    ...(isAfter(validUntil, asOf) || isAfter(validFrom, validUntil) ? {} : { last_seen: microseconds(validUntil) }),
    Tag: [{ name: `misp:confidence-level="${grade}"`, colour: '#ffffff' }, { name: `seinpost:scope="${scope}"`, colour: '#ffffff' }],
  };
}

function isGone({ revoked }: Indicator, { status }: Advisory): boolean {
  return revoked || status === 'withdrawn';
}

/**
 * When what MISP is told of an indicator last changed. MISP takes a change only with a newer timestamp, and an indicator changes
 * by itself too: when it begins to count, when it ends, and when its advisory is withdrawn.
 */
function movedAt(indicator: Indicator, advisory: Advisory, asOf: string): string {
  const { modified, validFrom, validUntil } = indicator;
  return latest([
    modified,
    ...(isLaterDay(validFrom, asOf) ? [] : [validFrom]),
    ...(isAfter(validUntil, asOf) ? [] : [validUntil]),
    ...(advisory.status === 'withdrawn' ? [advisory.updated] : []),
  ]);
}

/** Galaxy tags name a technique as MISP's galaxy of ATT&CK does: MITRE's name, of a sub-technique without that of its parent, and the number. */
function techniqueTags({ objects }: Advisory): MispTag[] {
  const names = objects.flatMap(({ object }) => {
    const number = techniqueNumber(object);
    if (number === undefined || ('revoked' in object && object.revoked === true)) return [];
    const { name } = object as AttackPattern;
    return [`misp-galaxy:mitre-attack-pattern="${(number.includes('.') ? name.replace(/^.*: /, '') : name).replaceAll('"', "'")} - ${number}"`];
  });
  return [...new Set(names)].map((name) => ({ name, colour: '#0088cc' }));
}

function uuidIn(id: string): string {
  return id.slice(id.indexOf('--') + 2);
}

function seconds(moment: string): string {
  return String(Math.floor(Date.parse(latest([moment])) / 1000));
}

function microseconds(moment: string): string {
  return latest([moment]).replace('Z', '000+00:00');
}
