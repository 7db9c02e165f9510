import type { SourceFile } from '../src/core/load/source-files.ts';
import { advisoryFacts } from './site/advisory-facts.ts';
import { advisoryTexts } from './site/advisory-text.ts';
import { planAdvisory, type AdvisoryPlan, type SiteSize } from './site/plan.ts';
import { publisherFiles } from './site/publisher.ts';
import { advisoryBundle } from './site/stix-objects.ts';

/**
 * The files of a synthetic site in Dutch and English: per advisory its facts, a text of about 4 KB per language, and a
 * STIX bundle. It compiles without a finding, and the same size and seed give the same bytes.
 */
export function* generateSite(size: SiteSize): Generator<SourceFile> {
  yield* publisherFiles();
  for (let index = 0; index < size.advisories; index += 1) {
    const plan = planAdvisory(index, size);
    const folder = `content/advisories/${plan.year}/${plan.id}`;
    yield { path: `${folder}/advisory.yaml`, text: advisoryFacts(plan) };
    for (const [language, text] of Object.entries(advisoryTexts(plan))) yield { path: `${folder}/${language}.md`, text };
    if (plan.revised) yield* firstRevision(`${folder}/revisions/1`, { ...planAdvisory(index, size), revised: false });
    yield { path: `indicators/${plan.id}.json`, text: advisoryBundle(plan) };
  }
}

/** What was published first, from a plan that has not drawn from its random source yet. */
function* firstRevision(folder: string, plan: AdvisoryPlan): Generator<SourceFile> {
  yield { path: `${folder}/advisory.yaml`, text: advisoryFacts(plan) };
  for (const [language, text] of Object.entries(advisoryTexts(plan))) yield { path: `${folder}/${language}.md`, text };
  yield { path: `${folder}/indicators.yaml`, text: '{}\n' };
}
