import { compileSources } from '../../core/compile.ts';
import { hasErrors } from '../../core/diagnostic.ts';
import { loadSources } from '../../core/load/source-files.ts';
import { newestNumber } from '../../core/model/publication.ts';
import { isAfter } from '../../core/model/time.ts';
import { report } from '../../core/report/index.ts';
import { UsageError, type Command } from '../command.ts';
import { openRevision } from '../revision/open-revision.ts';
import { writeTogether } from '../write-together.ts';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

export const revise: Command = {
  name: 'revise',
  summary: 'Keep the newest revision of an advisory as it was published, and open the next.',
  usage: `Usage: seinpost revise <advisory> [options]

  --date <moment>    moment of the new revision in UTC, such as 2026-07-01T09:00:00Z; this minute when left out
  --act-again        readers who acted on an earlier revision must act again
  --withdraw         the new revision withdraws the advisory
Run it before you change anything: it keeps what stands in the folder.`,
  options: { date: { type: 'string' }, 'act-again': { type: 'boolean' }, withdraw: { type: 'boolean' } },
  positionals: true,
  async run({ options, positionals: [id, ...more] }, terminal) {
    if (id === undefined || more.length > 0) throw new UsageError('Name one advisory.');
    const date = momentOf(options['date'], terminal.now());
    const { files, diagnostics: loading } = await loadSources(terminal.root);
    const now = terminal.now().toISOString();
    const { model, diagnostics } = compileSources(files, { asOf: isAfter(date, now) ? date : now, drafts: true }, loading);
    if (!model || hasErrors(diagnostics)) {
      terminal.out(report(diagnostics, 'text', terminal.colour));
      terminal.error('Mend the errors first: only what can be published is kept. Nothing was written.\n');
      return 1;
    }
    const advisory = model.advisories.find((one) => one.id === id);
    if (!advisory) throw new UsageError(`There is no advisory \`${id}\`.`);
    if (advisory.status === 'draft') throw new UsageError(`${id} is a draft: there is nothing to keep until it has been published.`);
    if (advisory.status === 'withdrawn' && options['withdraw'] === true) throw new UsageError(`${id} is withdrawn already.`);
    if (!isAfter(date, advisory.updated)) throw new UsageError(`The new revision (${date}) must be later than revision ${newestNumber(advisory)} (${advisory.updated}).`);
    const changes = openRevision(advisory, files, { date, actAgain: options['act-again'] === true, withdraw: options['withdraw'] === true });
    await writeTogether(terminal.root, changes);
    for (const name of changes.folder.files.keys()) terminal.out(`made     ${changes.folder.path}/${name}\n`);
    for (const path of changes.changed.keys()) terminal.out(`changed  ${path}\n`);
    terminal.out(`Write what changed and why under \`revisions\` in each language${options['withdraw'] === true ? ', and set `revoked: true` on its indicators' : ''}; \`npm run check\` says what is missing.\n`);
    return 0;
  },
};

function momentOf(given: string | boolean | undefined, now: Date): string {
  if (given === undefined) return new Date(Math.floor(now.getTime() / 60_000) * 60_000).toISOString().replace('.000Z', 'Z');
  const text = String(given);
  const date = new Date(text);
  // `Date` takes the 30th of February for the 2nd of March.
  if (!MOMENT.test(text) || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 19) !== text.slice(0, 19)) throw new UsageError(`\`${text}\` is not a moment in UTC such as 2026-07-01T09:00:00Z.`);
  return text;
}
