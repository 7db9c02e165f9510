import type { Finding } from '../diagnostic.ts';
import type { Advisory, Model, PastEdition } from '../model/model.ts';
import { folderOf } from '../model/origin.ts';
import { newestNumber } from '../model/publication.ts';
import { isAfter } from '../model/time.ts';
import type { Path } from '../parse/document.ts';
import type { Check, Report } from './check.ts';

/** What a folder keeps of an earlier revision does not agree with the advisory of which it is a part. */
export const wrongRevision: Check = {
  id: 'advisory/wrong-revision',
  severity: 'error',
  run(model, report) {
    for (const advisory of model.advisories) {
      for (const edition of advisory.past) {
        for (const { path, ...finding } of faultsOfFacts(edition, advisory)) report(edition.origin.locate(path), finding);
        judgeSlugs(edition, advisory, report);
        judgeIndicators(edition, advisory, model, report);
      }
    }
  },
};

function* faultsOfFacts(edition: PastEdition, advisory: Advisory): Generator<Finding & { path: Path }> {
  const { id, number, revisions, status } = edition;
  if (id !== advisory.id) yield { path: ['id'], message: `This earlier revision bears the number ${id}, but its advisory is ${advisory.id}.`, mend: `Write \`${advisory.id}\`, or move the folder to the advisory of which it is a part.` };
  if (status === 'draft') yield { path: ['status'], message: 'This earlier revision is a draft, and a draft was never published.', mend: 'Write the status with which it was published, or take the folder away.' };
  if (newestNumber(edition) !== number) {
    yield { path: ['revisions'], message: `The folder keeps revision ${number}, but its newest revision is ${newestNumber(edition)}.`, mend: `Leave in \`revisions\` what was there when revision ${number} was published.` };
  }
  for (const [index, { number: then, date }] of revisions.entries()) {
    const now = advisory.revisions.find((revision) => revision.number === then);
    if (now && now.date !== date) yield { path: ['revisions', index, 'date'], message: `Revision ${then} is dated ${date} here and ${now.date} in the advisory.`, mend: 'Correct the one that is wrong: the date of a revision never changes.' };
  }
}

function judgeSlugs({ texts }: PastEdition, advisory: Advisory, report: Report): void {
  for (const { language, slug, origin } of texts.values()) {
    const now = advisory.texts.get(language) ?? advisory.stubs.get(language);
    if (!now || now.slug === slug) continue;
    report(origin.locate(['slug']), {
      message: `The slug was \`${slug}\` at this revision and is \`${now.slug}\` now.`,
      why: 'Links to the advisory that readers kept lead nowhere.',
      mend: 'Give both the slug under which it was published first; it never changes.',
    });
  }
}

function judgeIndicators({ number, origin, stood }: PastEdition, { id, indicators }: Advisory, { unreadable }: Model, report: Report): void {
  const folder = folderOf(origin);
  if (!stood) {
    if (['yaml', 'yml'].some((ending) => unreadable.has(`${folder}/indicators.${ending}`))) return;
    report(origin.locate(), { message: `Nothing says which indicators stood at revision ${number}.`, why: 'Partners could not see what was added since.', mend: 'Write `indicators.yaml` beside this file, with `modified` by identifier; `{}` if there were none.' });
    return;
  }
  const present = new Map(indicators.map((indicator) => [indicator.id, indicator.modified]));
  for (const [indicator, modified] of Object.entries(stood.versions)) {
    const newer = present.get(indicator);
    if (newer !== undefined && !isAfter(modified, newer)) continue;
    if (newer === undefined && [...unreadable].some((name) => name === indicator || name.startsWith(`indicators/${id}.`))) continue;
    report(stood.origin.locate([indicator], newer === undefined ? 'key' : 'value'), newer === undefined
      ? { message: `\`${indicator}\` stood at revision ${number}, but ${id} does not have it any more.`, why: 'Partners who loaded it are never told that it is over.', mend: 'Put the object back with `"revoked": true`; an indicator is never deleted. Or correct the identifier.' }
      : { message: `This version is newer than the one that stands now, of ${newer}.`, mend: 'Write the `modified` that the indicator had when this revision was published.' });
  }
}
