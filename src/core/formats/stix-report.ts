import { TLP2, vocabularies, type LanguageContent, type Report, type StixObject } from '../../stix/index.ts';
import { absolute, advisoryPath } from '../model/addresses.ts';
import type { Advisory, AdvisoryText, Model } from '../model/model.ts';
import { latest } from '../model/time.ts';

/** Objects about objects: a report does not refer to them (STIX 2.1 §4.16.1 knows domain, observable and relationship objects). */
const META: readonly string[] = ['marking-definition', 'language-content', 'extension-definition'];

/** Every report has its publisher and what was observed; that does not make them its subject. */
const NO_SUBJECT: readonly string[] = ['identity', 'observed-data'];

/** The report object of an advisory (STIX 2.1 §4.16), with the words in English, or else in the language of the source. */
export function toReport(advisory: Advisory, model: Model): Report {
  const language = baseLanguage(advisory);
  const text = advisory.texts.get(language) as AdvisoryText;
  const refs = advisory.objects.filter(({ object }) => !META.includes(object.type)).map(({ object }) => object.id);
  const { identity } = model.publisher;
  return {
    type: 'report',
    spec_version: '2.1',
    id: advisory.stix.report,
    created_by_ref: identity,
    created: latest([advisory.published]),
    modified: reportModified(advisory),
    ...(advisory.status === 'withdrawn' ? { revoked: true } : {}),
    lang: language,
    name: text.title,
    description: description(text),
    report_types: reportTypes(advisory.objects.map(({ object }) => object)),
    published: latest([advisory.published]),
    // A report must refer to something: an advisory without objects is about what its publisher says.
    object_refs: refs.length > 0 ? [...new Set(refs)] : [identity],
    labels: [...advisory.topics],
    external_references: externalReferences(advisory, model),
    object_marking_refs: [TLP2.clear.id],
  };
}

/** The words of the report in the other languages (STIX 2.1 §7.1), one object per language. */
export function* reportTranslations(advisory: Advisory, model: Model): Generator<LanguageContent> {
  const modified = reportModified(advisory);
  for (const [language, text] of advisory.texts) {
    const id = advisory.stix.translations[language];
    if (language === baseLanguage(advisory) || id === undefined) continue;
    yield {
      type: 'language-content',
      spec_version: '2.1',
      id,
      created_by_ref: model.publisher.identity,
      created: latest([advisory.published]),
      modified,
      object_ref: advisory.stix.report,
      object_modified: modified,
      contents: { [language]: { name: text.title, description: description(text) } },
      object_marking_refs: [TLP2.clear.id],
    };
  }
}

/**
 * A report changes with a revision of its advisory, and with the objects that it refers to. A withdrawal is a revision,
 * so that a report is never revoked without a newer `modified`.
 */
function reportModified({ updated, objects }: Advisory): string {
  return latest([updated, ...objects.flatMap(({ object }) => ('modified' in object ? [object.modified] : []))]);
}

function baseLanguage({ texts, sourceLanguage }: Advisory): string {
  return texts.has('en') ? 'en' : sourceLanguage;
}

function description({ summary, inShort }: AdvisoryText): string {
  return [summary, ...inShort].join('\n\n');
}

/** Types of the open vocabulary (STIX 2.1 §10.21) that hold: a threat report, and what kinds of objects it tells of. */
function reportTypes(objects: readonly StixObject[]): string[] {
  const present = new Set<string>(objects.map(({ type }) => type));
  return vocabularies['report-type-ov'].values.filter((type) => type === 'threat-report' || (present.has(type) && !NO_SUBJECT.includes(type)));
}

/** The page in each language, and every source that can be followed. */
function externalReferences(advisory: Advisory, model: Model): NonNullable<Report['external_references']> {
  const pages = [...advisory.texts].map(([language, { title }]) => ({
    source_name: model.publisher.name['en'] ?? model.publisher.baseUrl,
    description: title,
    url: absolute(model, advisoryPath(advisory, language)),
    external_id: advisory.id,
  }));
  const sources = advisory.sources.flatMap(({ publisher, title, url }) => (url ? [{ source_name: publisher, description: title, url }] : []));
  return [...pages, ...sources];
}
