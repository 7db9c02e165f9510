import type { Diagnostic } from '../diagnostic.ts';
import type { DataDocument } from '../parse/document.ts';
import type { Sources } from '../parse/sources.ts';
import { AdvisorySchema, type AdvisoryDocument } from '../schema/advisory.ts';
import { RevisionIndicatorsSchema } from '../schema/revision.ts';
import { validateShape } from '../schema/validate.ts';
import { buildTexts, type AdvisoryWords } from './build-texts.ts';
import { inOrder } from './in-order.ts';
import type { AdvisoryStub, AdvisoryText, Edition, PastEdition, Publisher } from './model.ts';
import { originOf } from './origin.ts';

/** Folder of an advisory, and number of one of its revisions. */
const FOLDER = /^(.*)\/revisions\/(\d+)$/;

/** What was published as earlier revisions, by the folder of the advisory, oldest first. Without a publisher the shapes are judged all the same. */
export function buildPast(sources: Sources, publisher: Publisher | undefined, diagnostics: Diagnostic[], unreadable: Set<string>): Map<string, PastEdition[]> {
  const words = buildTexts({ texts: sources.pastTexts, advisories: sources.pastFacts }, diagnostics, unreadable);
  const past = new Map<string, PastEdition[]>();
  for (const [folder, document] of sources.pastFacts) {
    const { value: facts, diagnostics: found } = validateShape(AdvisorySchema, document);
    diagnostics.push(...found);
    if (!facts) unreadable.add(document.file);
    const stood = buildStood(sources.pastIndicators.get(folder), diagnostics, unreadable);
    const [, owner = '', number = ''] = FOLDER.exec(folder) ?? [];
    if (!facts || !publisher) continue;
    const edition = Object.freeze({ ...toEdition(facts, words.get(folder), document, publisher), number: Number(number), stood });
    past.set(owner, [...(past.get(owner) ?? []), edition].sort((a, b) => a.number - b.number));
  }
  reportOrphans(sources, [...words.keys(), ...sources.pastIndicators.keys()], diagnostics);
  return past;
}

/** The facts and words of one revision as the model has them. */
export function toEdition(facts: AdvisoryDocument, words: AdvisoryWords | undefined, document: DataDocument, publisher: Publisher): Edition {
  return {
    ...(facts as Pick<Edition, keyof AdvisoryDocument>),
    allow: facts.allow ?? [],
    published: (facts.revisions[0] as { date: string }).date,
    updated: (facts.revisions.at(-1) as { date: string }).date,
    texts: inOrder(words?.texts ?? new Map<string, AdvisoryText>(), publisher.languages),
    stubs: inOrder(words?.stubs ?? new Map<string, AdvisoryStub>(), publisher.languages),
    origin: originOf(document),
  };
}

function buildStood(document: DataDocument | undefined, diagnostics: Diagnostic[], unreadable: Set<string>): PastEdition['stood'] {
  if (!document) return undefined;
  const { value, diagnostics: found } = validateShape(RevisionIndicatorsSchema, document);
  diagnostics.push(...found);
  if (value) return { versions: value, origin: originOf(document) };
  unreadable.add(document.file);
  return undefined;
}

function reportOrphans({ pastFacts, unreadable }: Sources, folders: readonly string[], diagnostics: Diagnostic[]): void {
  for (const folder of new Set(folders)) {
    if (pastFacts.has(folder) || ['yaml', 'yml'].some((ending) => unreadable.has(`${folder}/advisory.${ending}`))) continue;
    diagnostics.push({
      file: `${folder}/advisory.yaml`, line: 1, column: 1, severity: 'error', code: 'advisory/missing-facts',
      message: 'This earlier revision has words or indicators but no `advisory.yaml`.',
      why: 'Without its facts readers cannot look it up.',
      mend: 'Put the `advisory.yaml` of then beside them; `npm run revise` keeps all files of a revision.',
    });
  }
}
