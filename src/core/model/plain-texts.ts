import type { Place } from '../diagnostic.ts';
import type { Path } from '../parse/document.ts';
import { attackTexts } from './attack-texts.ts';
import { authoredObjects } from './authored-objects.ts';
import type { Edition, Model, Origin } from './model.ts';
import { selfCheckTexts } from './self-check-texts.ts';

/** A text without marks that a reader or a partner sees. */
export interface PlainText {
  readonly words: string;
  place(): Place;
}

/** Words for people in a STIX object; patterns, values and addresses are not among them. */
const STIX_WORDS = new Set(['name', 'description', 'abstract', 'content', 'explanation', 'objective', 'statement']);

/** Every plain text of the site: titles, summaries, sources, names of the publisher, titles of screens, labels, words in STIX objects. */
export function* plainTexts(model: Model): Generator<PlainText> {
  const { name, about, contact, licence, origin } = model.publisher;
  yield* strings({ name, about, contact, licence }, origin);
  for (const advisory of model.advisories) {
    const { selfCheck, attack, past } = advisory;
    for (const edition of [advisory, ...past]) yield* ofEdition(edition);
    if (selfCheck) yield* plainOnly(selfCheckTexts(selfCheck), selfCheck.origin);
    if (attack) yield* plainOnly(attackTexts(attack), attack.origin);
  }
  for (const { title, summary, origin: front } of model.pages) yield* strings({ title, summary }, front);
  for (const { title, origin: drawn } of model.screens.values()) yield* strings({ title }, drawn);
  for (const { name: app, labels, origin: registry } of model.labels.values()) yield* strings({ name: app, labels }, registry);
  for (const { object, origin: source } of authoredObjects(model)) {
    if (!('created' in object)) continue;
    for (const [key, value] of Object.entries(object)) {
      if (STIX_WORDS.has(key) || key === 'contents') yield* strings({ [key]: value }, source);
    }
  }
}

function* ofEdition({ texts, stubs, sources, origin: facts }: Edition): Generator<PlainText> {
  yield* strings({ sources: sources.map(({ title, publisher, note }) => ({ title, publisher, ...(note ? { note } : {}) })) }, facts);
  for (const { title, summary, inShort, origin: front } of texts.values()) yield* strings({ title, summary, inShort }, front);
  for (const { title, summary, origin: front } of stubs.values()) yield* strings({ title, summary }, front);
}

function* plainOnly(texts: Iterable<{ readonly form: string; readonly path: Path; readonly words: string }>, origin: Origin): Generator<PlainText> {
  for (const { form, path, words } of texts) {
    if (form === 'plain') yield { words, place: () => origin.locate(path) };
  }
}

function* strings(value: unknown, origin: Origin, path: Path = []): Generator<PlainText> {
  if (typeof value === 'string') yield { words: value, place: () => origin.locate(path) };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* strings(item, origin, [...path, index]);
  else if (value && typeof value === 'object') for (const [key, item] of Object.entries(value)) yield* strings(item, origin, [...path, key]);
}
