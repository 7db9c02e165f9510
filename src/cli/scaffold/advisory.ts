import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { translationLine } from '../../core/model/staleness.ts';
import { textHash } from '../../core/model/text-hash.ts';
import { parseMarkdown } from '../../core/parse/markdown.ts';
import { UsageError } from '../command.ts';
import { readPublisher } from './publisher.ts';
import type { Scaffold } from './scaffold.ts';

const ID = /^([A-Z]{2,10})-(\d{4})-(\d{4})$/;

/** A draft that passes the checks from the first minute: facts, and a text per language. */
export const scaffoldAdvisory: Scaffold = async ([given, ...more], { root, now }) => {
  if (more.length > 0) throw new UsageError('Name one number.');
  const moment = new Date(Math.floor(now().getTime() / 60_000) * 60_000).toISOString().replace('.000Z', 'Z');
  const id = given ?? (await nextNumber(root, moment.slice(0, 4)));
  const year = ID.exec(id)?.[2];
  if (!year) throw new UsageError(`\`${id}\` is not a number such as SP-2026-0002.`);
  const { languages } = await readPublisher(root);
  const [source = 'en', ...translations] = languages;
  const folder = `content/advisories/${year}/${id}`;
  return {
    files: [
      { path: `${folder}/advisory.yaml`, text: facts(id, moment, languages) },
      ...languages.map((language) => ({ path: `${folder}/${language}.md`, text: words(id, language, language === source ? undefined : source) })),
    ],
    next: `Write ${source}.md first${translations.length > 0 ? `, then ${translations.map((language) => `${language}.md`).join(', ')}` : ''}; \`npm run check\` says what is missing, and \`status: published\` in advisory.yaml publishes it.`,
  };
};

async function nextNumber(root: string, year: string): Promise<string> {
  const years = await readdir(join(root, 'content/advisories')).catch(() => []);
  const ids = (await Promise.all(years.map((folder) => readdir(join(root, 'content/advisories', folder)).catch(() => [])))).flat().filter((name) => ID.test(name)).sort();
  const prefix = ID.exec(ids.at(-1) ?? '')?.[1] ?? 'SP';
  const used = ids.map((id) => ID.exec(id) as RegExpExecArray).filter((match) => match[2] === year).map((match) => Number(match[3]));
  return `${prefix}-${year}-${String(Math.max(0, ...used) + 1).padStart(4, '0')}`;
}

function facts(id: string, moment: string, languages: readonly string[]): string {
  return `# Facts of this advisory. The words for readers stand in ${languages.map((language) => `${language}.md`).join(' and ')}.
id: ${id}
status: draft              # draft, published, withdrawn
urgency: normal            # urgent: readers must act today
tlp: clear
sourceLanguage: ${languages[0]}         # written first; the others translate it
languages: [${languages.join(', ')}]
topics: [phishing]
audiences: [citizen]
actions: [first-action]    # one to three, most important first
revisions:
  - { number: 1, date: ${moment}, actAgain: false }
sources:
  - { id: source-1, title: Title of the source, publisher: Who published it, seen: primary }
stix:
  report: report--${randomUUID()}
  translations:
${languages.filter((language) => language !== 'en').map((language) => `    ${language}: language-content--${randomUUID()}`).join('\n') || '    {}'}
`;
}

function words(id: string, language: string, source: string | undefined): string {
  const front = {
    title: `Write a title that begins with a verb (${language})`,
    slug: id.toLowerCase(),
    summary: 'One line: the threat, whom it concerns, who says so.',
    inShort: ['What is going on, who it is about, what it means.'],
    actions: { 'first-action': { do: 'What to do now, verb first.', why: 'Why it helps.' } },
    revisions: { 1: 'First publication.' },
  };
  const body = '## Check yourself {#check}\n\nHow a reader sees whether this is about them. :cite[source-1]\n';
  const translated = { ...front, title: `Write a title that begins with a verb (${source})` };
  return `---
title: ${front.title}
slug: ${front.slug}
summary: "${front.summary}"
inShort:
  - ${front.inShort[0]}
actions:
  first-action: { do: "${front.actions['first-action'].do}", why: "${front.actions['first-action'].why}" }
revisions:
  1: ${front.revisions[1]}
${source ? `${translationLine({ ...translated, language: source, body: parseMarkdown('', body), hash: textHash(translated, body) })}\n` : ''}---
${body}`;
}
