import { randomUUID } from 'node:crypto';
import { UsageError } from '../command.ts';
import type { Scaffold } from './scaffold.ts';

/** A new identifier for a STIX object, such as a translation of the report. Writes no file. */
export const scaffoldId: Scaffold = async ([type = 'language-content', ...more]) => {
  if (more.length > 0 || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(type)) throw new UsageError('Name one type of STIX object, such as language-content.');
  return { files: [], next: `${type}--${randomUUID()}` };
};
