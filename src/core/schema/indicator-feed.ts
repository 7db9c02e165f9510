import { Type, type Static } from 'typebox';
import { KINDS, SCOPES } from '../../i18n/names.ts';
import { AdvisoryId, Id, strictObject, Timestamp, WebAddress } from './common.ts';

/** One live indicator as `/feeds/indicators.*` carry it. Values are raw: never follow them. */
export const IndicatorRowSchema = strictObject({
  id: Id('indicator'),
  kind: Type.Enum([...KINDS], { description: 'What the indicator points at: a STIX observable type, `rule` for a detection rule, `pattern` for a STIX pattern of several values.' }),
  property: Type.Union([Type.String(), Type.Null()], { description: 'Property of the observable that holds the value, such as value or hashes.SHA-256; null where there is not one value.' }),
  value: Type.Union([Type.String(), Type.Null()], { description: 'The value, raw; null where there is not one value.' }),
  pattern: Type.String({ minLength: 1, description: 'The pattern or rule, whole.' }),
  patternType: Type.String({ description: 'Language of the pattern: stix, yara, suricata …' }),
  name: Type.String(),
  description: Type.String(),
  advisory: AdvisoryId,
  advisoryUrl: WebAddress,
  validFrom: Timestamp,
  validUntil: Timestamp,
  confidence: Type.Integer({ minimum: 0, maximum: 100 }),
  scope: Type.Enum([...SCOPES], { description: 'What its author holds it fit for: block what matches, alert on it, or look for it in old records.' }),
  tlp: Type.Literal('clear'),
  revoked: Type.Literal(false),
  modified: Timestamp,
});

export type IndicatorRow = Static<typeof IndicatorRowSchema>;

/** `/feeds/indicators.json`. */
export const IndicatorsFeedSchema = strictObject({
  $schema: Type.String({ format: 'uri' }),
  modified: Timestamp,
  asOf: Timestamp,
  indicators: Type.Array(IndicatorRowSchema),
}, { title: 'Indicators', description: 'Every live indicator of the site, one row each.' });
