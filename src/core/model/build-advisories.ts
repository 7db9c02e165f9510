import { byCodeUnit, type Diagnostic } from '../diagnostic.ts';
import type { Sources } from '../parse/sources.ts';
import { AdvisorySchema } from '../schema/advisory.ts';
import { validateShape } from '../schema/validate.ts';
import { buildAttack } from './build-attack.ts';
import { buildIndicators, completeIndicator } from './build-indicators.ts';
import { buildObjects } from './build-objects.ts';
import { buildPast, toEdition } from './build-past.ts';
import { buildSelfCheck } from './build-self-check.ts';
import { buildTexts } from './build-texts.ts';
import type { Advisory, Publisher } from './model.ts';

/** Links each advisory's facts, words and STIX objects. Without a publisher the shapes are judged all the same. */
export function buildAdvisories(sources: Sources, publisher: Publisher | undefined, asOf: string, diagnostics: Diagnostic[], unreadable: Set<string>): Advisory[] {
  const words = buildTexts(sources, diagnostics, unreadable);
  const past = buildPast(sources, publisher, diagnostics, unreadable);
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
    const selfCheck = buildSelfCheck(sources, folder, diagnostics, unreadable);
    const attack = buildAttack(sources, folder, diagnostics, unreadable);
    if (!facts || !publisher) continue;
    const completed = objects.map((authored) => completeIndicator(authored, publisher.policies.indicator));
    advisories.push(Object.freeze({
      ...toEdition(facts, words.get(folder), document, publisher),
      objects: completed,
      indicators: buildIndicators(facts.id, completed, asOf),
      selfCheck,
      attack,
      past: past.get(folder) ?? [],
    }));
  }
  reportOrphans(sources, owners, words, diagnostics);
  return advisories.sort((a, b) => byCodeUnit(b.id, a.id) || byCodeUnit(a.origin.file, b.origin.file));
}

function lastPart(folder: string): string {
  return folder.slice(folder.lastIndexOf('/') + 1);
}

/** Whether the facts of an advisory are there, in a file that did not parse. */
function isUnreadable({ unreadable }: Sources, id: string): boolean {
  return [...unreadable].some((file) => file.includes(`/${id}/advisory.`));
}

function reportOrphans(sources: Sources, owners: ReadonlySet<string>, words: ReadonlyMap<string, unknown>, diagnostics: Diagnostic[]): void {
  for (const [name, { file }] of sources.stix) {
    if (owners.has(name) || isUnreadable(sources, name)) continue;
    diagnostics.push({
      file, line: 1, column: 1, severity: 'error', code: 'indicators/unknown-advisory',
      message: `There is no advisory ${name} to which these objects belong.`,
      why: 'Nothing would publish them.',
      mend: 'Name the file after the number of its advisory, or write that advisory.',
    });
  }
  const ofPast = [...sources.pastFacts.keys()].map((folder) => folder.replace(/\/revisions\/\d+$/, ''));
  for (const folder of new Set([...words.keys(), ...sources.selfChecks.keys(), ...sources.attacks.keys(), ...ofPast])) {
    if (sources.advisories.has(folder) || isUnreadable(sources, folder.slice(folder.lastIndexOf('/') + 1))) continue;
    diagnostics.push({
      file: `${folder}/advisory.yaml`, line: 1, column: 1, severity: 'error', code: 'advisory/missing-facts',
      message: 'This advisory has words but no `advisory.yaml`.',
      why: 'Without its facts it is not published.',
      mend: 'Write `advisory.yaml` beside them; `npm run new -- advisory` makes a whole folder.',
    });
  }
}
