import { Type, type Static, type TObject, type TProperties, type TSchema } from 'typebox';

/** An object that refuses unknown fields: a misspelt field must not be lost in silence. */
export function strictObject<Properties extends TProperties>(properties: Properties, options: { description?: string; $id?: string; title?: string } = {}): TObject<Properties> {
  return Type.Object(properties, { additionalProperties: false, ...options });
}

export const LanguageTag = Type.String({ pattern: '^[a-z]{2,3}$', description: 'Language, as an ISO 639 code such as nl or en.' });

export const AdvisoryId = Type.String({ pattern: '^[A-Z]{2,10}-[0-9]{4}-[0-9]{4}$', description: 'Number of an advisory: capital letters, year, serial number, such as SP-2026-0001.' });

export const Slug = Type.String({ pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$', maxLength: 60, description: 'Last part of the address of a page: lower-case letters, digits and hyphens. It never changes after publication.' });

export const Timestamp = Type.String({ format: 'date-time', pattern: '^[0-9-]{10}T[0-9:]{6}[0-5][0-9](?:\\.[0-9]+)?Z$', description: 'Moment in UTC as RFC 3339 writes it, such as 2026-03-10T09:00:00Z; no leap seconds.' });

export const CalendarDate = Type.String({ pattern: '^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-[0-9]{2})?)?$', if: { minLength: 8 }, then: { format: 'date', description: 'Day that exists.' }, description: 'Day, month or year, such as 2026-03-10, 2026-03 or 2026; a year alone needs quotes.' });

export const WebAddress = Type.String({ format: 'uri', pattern: '^https?://', maxLength: 2000, description: 'Full address of a page on the web.' });

export const Duration = Type.String({ pattern: '^P(?:[0-9]{1,3}Y)?(?:[0-9]{1,4}M)?(?:[0-9]{1,5}D)?$', minLength: 3, description: 'Length of time as ISO 8601 writes it, such as P1Y, P6M or P90D.' });

/** A short plain text in one language. */
export function Line(maxLength: number, description: string) {
  return Type.String({ minLength: 1, maxLength, pattern: '\\S', description });
}

/** The same text in each language, by language code. */
export function PerLanguage<Schema extends TSchema>(schema: Schema, description: string) {
  return Type.Record(Type.String({ pattern: '^[a-z]{2,3}$' }), schema, { minProperties: 1, additionalProperties: false, description });
}

export function Id(type: string) {
  return Type.String({ pattern: `^${type}--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`, description: `STIX identifier of a ${type}, minted once and never changed.` });
}

export type { Static };
