import { countIndicatorRows, indicatorRows } from '../formats/indicator-row.ts';
import type { Model } from '../model/model.ts';
import type { Emitter } from './emitter.ts';

/** Every live indicator as one line of JSON, for tools that read line by line. */
export const indicatorsNdjson: Emitter = {
  id: 'indicators-ndjson',
  standard: 'NDJSON 1.0',
  listed: true,
  *emit(model: Model) {
    yield {
      path: 'feeds/indicators.ndjson',
      mediaType: 'application/x-ndjson',
      count: countIndicatorRows(model),
      body: lines(model),
    };
  },
};

function* lines(model: Model): Generator<string> {
  for (const row of indicatorRows(model)) yield `${JSON.stringify(row)}\n`;
}
