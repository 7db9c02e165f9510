import { UsageError, type Command } from '../command.ts';
import { scaffoldAdvisory } from '../scaffold/advisory.ts';
import { scaffoldCheck } from '../scaffold/check.ts';
import { scaffoldFeed } from '../scaffold/feed.ts';
import { scaffoldId } from '../scaffold/id.ts';
import { scaffoldIndicator } from '../scaffold/indicator.ts';
import { writeScaffold, type Scaffold } from '../scaffold/scaffold.ts';

const SCAFFOLDS: Readonly<Record<string, Scaffold>> = {
  advisory: scaffoldAdvisory,
  indicator: scaffoldIndicator,
  check: scaffoldCheck,
  feed: scaffoldFeed,
  id: scaffoldId,
};

export const create: Command = {
  name: 'new',
  summary: 'Begin an advisory, an indicator, a check or a feed with all its files.',
  usage: `Usage: seinpost new advisory [id]
       seinpost new indicator <advisory> <type> <value>
       seinpost new check <group>/<name>
       seinpost new feed <name>
       seinpost new id [type]
  id                 number such as SP-2026-0002; the next free one when left out
  type               of an id: any STIX type, language-content when left out; of an indicator: domain-name, url, ipv4-addr, ipv6-addr, email-addr, user-account, or sha-256, sha-1, md5 for a file
  group, name        lower case with hyphens, such as advisory/missing-translation`,
  options: {},
  positionals: true,
  async run({ positionals: [what = '', ...rest] }, terminal) {
    const scaffold = Object.hasOwn(SCAFFOLDS, what) ? SCAFFOLDS[what] : undefined;
    if (!scaffold) throw new UsageError(what ? `There is nothing called \`${what}\` to begin.` : 'Say what to begin.');
    const { files, next } = await scaffold(rest, terminal);
    await writeScaffold(files, terminal);
    terminal.out(`${next}\n`);
    return 0;
  },
};
