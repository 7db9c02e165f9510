import { Type } from 'typebox';
import { Timestamp } from './common.ts';

/** `revisions/<number>/indicators.yaml`: the indicators that stood when a revision was published. */
export const RevisionIndicatorsSchema = Type.Record(
  Type.String({ pattern: '^indicator--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$' }),
  Timestamp,
  { additionalProperties: false, title: 'Indicators of a revision', description: 'The indicators that stood when a revision was published: the `modified` of their version, by STIX identifier.' },
);
