import { absolute, advisoryPath, selfCheckPath } from '../model/addresses.ts';
import { advisoryContext } from '../model/advisory-context.ts';
import type { Advisory, AdvisoryText, Model } from '../model/model.ts';
import { plainText } from '../model/plain-text.ts';
import { renderMarkdown, type RenderContext } from '../model/render-markdown.ts';
import type { AdvisoryEntry, PublishedAdvisory } from '../schema/advisory-feed.ts';

/** An advisory as `/feeds/advisories.json` carries it. */
export function toAdvisoryEntry(advisory: Advisory, model: Model): AdvisoryEntry {
  return {
    id: advisory.id,
    status: advisory.status === 'withdrawn' ? 'withdrawn' : 'published',
    urgency: advisory.urgency,
    tlp: 'clear',
    sourceLanguage: advisory.sourceLanguage,
    topics: [...advisory.topics],
    audiences: [...advisory.audiences],
    published: advisory.published,
    updated: advisory.updated,
    revisions: advisory.revisions.map(({ number, date, actAgain }) => ({ number, date, actAgain })),
    texts: Object.fromEntries([...advisory.texts].map(([language, text]) => [language, words(advisory, text, model)])),
    ...(advisory.stubs.size > 0 ? { stubs: stubs(advisory, model) } : {}),
    sources: advisory.sources.map((source) => ({ ...source })),
    report: advisory.stix.report,
    indicators: liveIds(advisory),
    stix: absolute(model, `/feeds/stix/${advisory.id}.json`),
  };
}

/** An advisory as its own file `/feeds/advisories/<id>.json` carries it: with the whole text. */
export function toPublishedAdvisory(advisory: Advisory, model: Model, schema: string): PublishedAdvisory {
  const entry = toAdvisoryEntry(advisory, model);
  const texts = [...advisory.texts].map(([language, text]) => {
    const shown = entry.texts[language] as AdvisoryEntry['texts'][string];
    return [language, { ...shown, body: renderMarkdown(text.body, { ...advisoryContext(model, advisory, language), pageUrl: shown.url }).trim() }];
  });
  return { $schema: schema, ...entry, texts: Object.fromEntries(texts) };
}

function stubs(advisory: Advisory, model: Model): NonNullable<AdvisoryEntry['stubs']> {
  return Object.fromEntries([...advisory.stubs.values()].map(({ language, summary, title }) => [language, { url: absolute(model, advisoryPath(advisory, language)), title, summary }]));
}

/** Identifiers of the indicators that count: none when the advisory is withdrawn. */
function liveIds({ status, indicators }: Advisory): string[] {
  return status === 'published' ? indicators.filter(({ live }) => live).map(({ id }) => id) : [];
}

function words(advisory: Advisory, text: AdvisoryText, model: Model): AdvisoryEntry['texts'][string] {
  const context: RenderContext = { model, language: text.language, advisory };
  const plain = (source: string) => plainText(source, context);
  return {
    url: absolute(model, advisoryPath(advisory, text.language)),
    ...(advisory.selfCheck && advisory.status === 'published' ? { selfCheck: absolute(model, selfCheckPath(advisory, text.language)) } : {}),
    title: text.title,
    summary: text.summary,
    inShort: [...text.inShort],
    actions: advisory.actions.flatMap((id) => {
      const action = text.actions[id];
      return action ? [{ id, do: plain(action.do), why: plain(action.why) }] : [];
    }),
    revisions: advisory.revisions.flatMap(({ number }) => {
      const changed = text.revisions[number];
      return changed === undefined ? [] : [{ number, text: plain(changed) }];
    }),
  };
}
