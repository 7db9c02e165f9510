import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import type { SourceFile } from '../../core/load/source-files.ts';
import type { Advisory } from '../../core/model/model.ts';
import { folderOf } from '../../core/model/origin.ts';
import { newestNumber } from '../../core/model/publication.ts';
import { UsageError } from '../command.ts';
import type { Changes } from '../write-together.ts';
import { addEntry } from './add-entry.ts';

/** What the next revision of an advisory begins with. */
export interface NextRevision {
  readonly date: string;
  readonly actAgain: boolean;
  readonly withdraw: boolean;
}

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?\n)---[ \t]*(?:\n|$)/;

/** Keeps the newest revision as it stands, and opens the next with an empty place for its words in each language: `check` asks for them. */
export function openRevision(advisory: Advisory, files: readonly SourceFile[], next: NextRevision): Changes {
  const number = newestNumber(advisory) + 1;
  const folder = folderOf(advisory.origin);
  const own = files.filter(({ path }) => path === advisory.origin.file || [...advisory.texts.values(), ...advisory.stubs.values()].some(({ origin }) => origin.file === path));
  const stood = advisory.indicators.filter(({ revoked }) => !revoked).map(({ id, modified }) => `${id}: ${modified}\n`).join('');
  return {
    folder: {
      path: `${folder}/revisions/${number - 1}`,
      files: new Map([...own.map(({ path, text }) => [path.slice(folder.length + 1).replace(/\.mdx$/, '.md'), text] as const), ['indicators.yaml', stood || '{}\n']]),
    },
    changed: new Map(own.flatMap(({ path, text }) => {
      if (path === advisory.origin.file) return [[path, withRevision(path, text, number, next)]];
      return [...advisory.texts.values()].some(({ origin }) => origin.file === path) ? [[path, withPlaceForWords(path, text, number)]] : [];
    })),
  };
}

function withRevision(path: string, text: string, number: number, { actAgain, date, withdraw }: NextRevision): string {
  const entry = `{ number: ${number}, date: ${date}, actAgain: ${actAgain} }`;
  const added = addEntry(text, 'revisions', { block: `- ${entry}`, flow: entry });
  const before = parse(text) as { revisions: unknown[] };
  const expected = { ...before, revisions: [...before.revisions, { number, date, actAgain }] };
  if (added === undefined || !isDeepStrictEqual(parse(added), expected)) throw new UsageError(`The list \`revisions\` in ${path} is laid out in a way that this command does not know. Write it one revision to a line.`);
  if (!withdraw) return added;
  return `${added.replace(/^status:[ \t]*published\b/m, 'status: withdrawn').replace(/\n*$/, '\n')}withdrawnBy: ${number}\n`;
}

function withPlaceForWords(path: string, text: string, number: number): string {
  const [, front = ''] = FRONT_MATTER.exec(text) ?? [];
  const entry = `${number}: ""`;
  const added = addEntry(front, 'revisions', { block: entry, flow: entry });
  const before = parse(front) as { revisions: Record<string, unknown> };
  if (added === undefined || !isDeepStrictEqual(parse(added), { ...before, revisions: { ...before.revisions, [number]: '' } })) {
    throw new UsageError(`The words of the revisions in ${path} are laid out in a way that this command does not know. Write them one to a line.`);
  }
  return text.replace(front, () => added);
}
