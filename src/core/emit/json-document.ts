import { absolute } from '../model/addresses.ts';
import type { Model } from '../model/model.ts';

/** The full address of one of the JSON Schemas that the site publishes. */
export function schemaAddress(model: Pick<Model, 'publisher'>, name: string): string {
  return absolute(model, `/schemas/v1/${name}.json`);
}

/**
 * A JSON document with some fields and one list, piece by piece: a row per line, so that a feed of any length is written
 * in little memory and a change shows as a line in a comparison.
 */
export function* jsonList(fields: Readonly<Record<string, unknown>>, list: string, rows: Iterable<unknown>): Generator<string> {
  yield `${JSON.stringify(fields, null, 2).slice(0, -2)},\n  ${JSON.stringify(list)}: [`;
  let separator = '\n    ';
  for (const row of rows) {
    yield `${separator}${JSON.stringify(row)}`;
    separator = ',\n    ';
  }
  yield separator.startsWith(',') ? '\n  ]\n}\n' : ']\n}\n';
}

/** A JSON document that is small enough to be written whole. */
export function jsonDocument(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
