import { byCodeUnit, type Diagnostic } from '../diagnostic.ts';
import type { Sources } from '../parse/sources.ts';
import { AdvisorySchema, AdvisoryTextSchema, type AdvisoryDocument } from '../schema/advisory.ts';
import { validateShape } from '../schema/validate.ts';
import { buildIndicators, completeIndicator } from './build-indicators.ts';
import { buildObjects } from './build-objects.ts';
import type { Advisory, AdvisoryText, Publisher } from './model.ts';
import { originOf } from './origin.ts';
import { textHash } from './text-hash.ts';

/** Links each advisory's facts, words and STIX objects. Without a publisher the shapes are judged all the same. */
export function buildAdvisories(sources: Sources, publisher: Publisher | undefined, asOf: string, diagnostics: Diagnostic[], unreadable: Set<string>): Advisory[] {
  const texts = buildTexts(sources, diagnostics, unreadable);
  const advisories: Advisory[] = [];
  const owners = new Set<string>(['publisher']);
  const served = new Set<string>();
  const folderNames = new Set([...sources.advisories.keys()].map(lastPart));

  for (const [folder, document] of sources.advisories) {
    const { value: facts, diagnostics: found } = validateShape(AdvisorySchema, document);
    diagnostics.push(...found);
    const id = facts?.id ?? lastPart(folder);
    if (!facts) unreadable.add(document.file);
    // Two advisories with one number do not share its objects: the folder that bears the number has them, else the first.
    const isServed = !served.has(id) && (lastPart(folder) === id || !folderNames.has(id));
    const objects = isServed ? buildObjects(sources.stix.get(id), diagnostics, unreadable) : [];
    if (isServed) served.add(id);
    owners.add(id);
    if (!facts || !publisher) continue;
    const completed = objects.map((authored) => completeIndicator(authored, publisher.policies.indicator));
    const languages = inOrder([...(texts.get(folder)?.keys() ?? [])], publisher.languages);
    advisories.push(Object.freeze({
      ...(facts as Pick<Advisory, keyof AdvisoryDocument>),
      allow: facts.allow ?? [],
      published: (facts.revisions[0] as { date: string }).date,
      updated: (facts.revisions.at(-1) as { date: string }).date,
      texts: new Map(languages.map((language) => [language, texts.get(folder)?.get(language) as AdvisoryText])),
      objects: completed,
      indicators: buildIndicators(facts.id, completed, asOf),
      origin: originOf(document),
    }));
  }
  reportOrphans(sources, owners, texts, diagnostics);
  return advisories.sort((a, b) => byCodeUnit(b.id, a.id) || byCodeUnit(a.origin.file, b.origin.file));
}

function lastPart(folder: string): string {
  return folder.slice(folder.lastIndexOf('/') + 1);
}

/** The publisher's languages in the publisher's order; any other comes last, for the checks to report. */
function inOrder(languages: readonly string[], order: readonly string[]): string[] {
  return [...order.filter((language) => languages.includes(language)), ...languages.filter((language) => !order.includes(language)).sort(byCodeUnit)];
}

function buildTexts(sources: Sources, diagnostics: Diagnostic[], unreadable: Set<string>): Map<string, Map<string, AdvisoryText>> {
  const texts = new Map<string, Map<string, AdvisoryText>>();
  for (const { name, language, document: { front, body } } of sources.texts) {
    const { value, diagnostics: found } = validateShape(AdvisoryTextSchema, front);
    diagnostics.push(...found);
    const ofFolder = texts.get(name) ?? new Map<string, AdvisoryText>();
    texts.set(name, ofFolder);
    if (value) ofFolder.set(language, Object.freeze({ ...value, translation: value.translation, language, body, hash: textHash(value, body.source), origin: originOf(front) }));
    else unreadable.add(front.file);
  }
  return texts;
}

/** Whether the facts of an advisory are there, in a file that did not parse. */
function isUnreadable({ unreadable }: Sources, id: string): boolean {
  return [...unreadable].some((file) => file.includes(`/${id}/advisory.`));
}

function reportOrphans(sources: Sources, owners: ReadonlySet<string>, texts: ReadonlyMap<string, unknown>, diagnostics: Diagnostic[]): void {
  for (const [name, { file }] of sources.stix) {
    if (owners.has(name) || isUnreadable(sources, name)) continue;
    diagnostics.push({
      file, line: 1, column: 1, severity: 'error', code: 'indicators/unknown-advisory',
      message: `There is no advisory ${name} to which these objects belong.`,
      why: 'Nothing would publish them.',
      mend: 'Name the file after the number of its advisory, or write that advisory.',
    });
  }
  for (const folder of texts.keys()) {
    if (sources.advisories.has(folder) || isUnreadable(sources, folder.slice(folder.lastIndexOf('/') + 1))) continue;
    diagnostics.push({
      file: `${folder}/advisory.yaml`, line: 1, column: 1, severity: 'error', code: 'advisory/missing-facts',
      message: 'This advisory has texts but no `advisory.yaml`.',
      why: 'Without its facts it is not published.',
      mend: 'Write `advisory.yaml` beside the texts; `npm run new -- advisory` makes a whole folder.',
    });
  }
}
