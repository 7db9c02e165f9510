import { countIndicatorRows, indicatorRows } from '../formats/indicator-row.ts';
import type { Model } from '../model/model.ts';
import type { Emitter } from './emitter.ts';
import { jsonList, schemaAddress } from './json-document.ts';

/** Every live indicator as one JSON document with one row each. */
export const indicatorsJson: Emitter = {
  id: 'indicators-json',
  standard: 'JSON (RFC 8259)',
  listed: true,
  *emit(model: Model) {
    const head = { $schema: schemaAddress(model, 'indicators'), modified: model.modified, asOf: model.asOf };
    yield {
      path: 'feeds/indicators.json',
      mediaType: 'application/json',
      count: countIndicatorRows(model),
      body: jsonList(head, 'indicators', indicatorRows(model)),
    };
  },
};
