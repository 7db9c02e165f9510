import { csvDocument } from '../formats/csv.ts';
import { countIndicatorRows, INDICATOR_COLUMNS, indicatorRows } from '../formats/indicator-row.ts';
import type { Model } from '../model/model.ts';
import type { Emitter } from './emitter.ts';

/** Every live indicator as one line of a table, with exact machine values. */
export const indicatorsCsv: Emitter = {
  id: 'indicators-csv',
  standard: 'CSV (RFC 4180)',
  listed: true,
  *emit(model: Model) {
    yield {
      path: 'feeds/indicators.csv',
      mediaType: 'text/csv; charset=utf-8; header=present',
      count: countIndicatorRows(model),
      body: csvDocument(INDICATOR_COLUMNS, indicatorRows(model)),
    };
  },
};
