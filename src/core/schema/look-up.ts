import { Type, type Static } from 'typebox';
import { KINDS, SCOPES } from '../../i18n/names.ts';
import { AdvisoryId, strictObject, Timestamp } from './common.ts';

/** An address from the root of the site. */
const Address = Type.String({ pattern: '^/' });

export const LookUpEntrySchema = strictObject({
  kind: Type.Enum([...KINDS], { description: 'What the values are: a STIX observable type.' }),
  advisory: AdvisoryId,
  validFrom: Timestamp,
  validUntil: Timestamp,
  scope: Type.Enum([...SCOPES], { description: 'What their author holds them fit for: block, alert or hunt.' }),
  hashes: Type.Array(Type.String({ pattern: '^[0-9a-f]{24}$' }), { minItems: 1, uniqueItems: true, description: 'First 12 bytes of the SHA-256 of each value in the form in which a look-up compares, in order.' }),
});

/** Values of which the same is to be said. */
export type LookUpEntry = Static<typeof LookUpEntrySchema>;

const LookUpAdvisorySchema = strictObject({
  title: Type.String({ minLength: 1 }),
  address: Type.String({ pattern: '^/', description: 'Where the advisory says what to do now.' }),
  selfCheck: Type.Optional(strictObject({ title: Type.String({ minLength: 1 }), address: Address })),
});

/** What a reader is told of an advisory, in one language. */
export type LookUpAdvisory = Static<typeof LookUpAdvisorySchema>;

/** `/lookup/v1/hashes.json`, and each `/lookup/v1/<prefix>.json` of a large site. */
export const LookUpSchema = strictObject({
  $schema: Type.String({ format: 'uri' }),
  modified: Timestamp,
  advisories: Type.Record(Type.String({ pattern: '^[A-Z]{2,10}-[0-9]{4}-[0-9]{4}$' }), Type.Record(Type.String({ pattern: '^[a-z]{2,3}$' }), LookUpAdvisorySchema, { minProperties: 1, additionalProperties: false }), { additionalProperties: false, description: 'The advisories that the entries name, by number, in each language.' }),
  padding: Type.Optional(Type.String({ description: 'Means nothing: it makes all files of a large list equally long.' })),
  entries: Type.Array(LookUpEntrySchema),
}, { title: 'Look-up', description: 'Hashes of indicators, live and over, for a look-up on the reader’s own device.' });

export type LookUpDocument = Static<typeof LookUpSchema>;

/** `/lookup/v1/index.json` of a large site. */
export const LookUpIndexSchema = strictObject({
  $schema: Type.String({ format: 'uri' }),
  modified: Timestamp,
  prefixLength: Type.Integer({ minimum: 1, maximum: 8, description: 'Hexadecimal digits in the name of a file: the beginning of the SHA-256 of the group of a value.' }),
  count: Type.Integer({ minimum: 0, description: 'Values in all files together.' }),
}, { title: 'Look-up index', description: 'How the hashes of a large list are divided over files.' });
