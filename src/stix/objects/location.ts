import { Type, type Static } from 'typebox';
import { about, domainCommon, openVocabulary, registered, text, token } from './common.ts';

/** Location (STIX 2.1 §4.10): a place: a region, a country, or coordinates. */
export const Location = Type.Object(
  {
    ...domainCommon('location'),
    name: Type.Optional(text('Name of the place.')),
    description: Type.Optional(text('Which place it is.')),
    latitude: Type.Optional(Type.Number({ minimum: -90, maximum: 90, description: 'Decimal degrees; positive is north.' })),
    longitude: Type.Optional(Type.Number({ minimum: -180, maximum: 180, description: 'Decimal degrees; positive is east.' })),
    precision: Type.Optional(Type.Number({ description: 'Accuracy of the coordinates in metres.' })),
    region: Type.Optional(openVocabulary('region-ov', 'Region of the world.')),
    country: Type.Optional(registered('country', 'Country, ISO 3166-1 alpha-2.')),
    administrative_area: Type.Optional(text('State, province or other part of the country.')),
    city: Type.Optional(text('City.')),
    street_address: Type.Optional(text('Street and number.')),
    postal_code: Type.Optional(token('Postal code.')),
  },
  {
    ...about('4.10', 'Location', 'A place: a region, a country, or coordinates.'),
    anyOf: [{ required: ['region'] }, { required: ['country'] }, { required: ['latitude', 'longitude'] }],
    dependentRequired: { latitude: ['longitude'], longitude: ['latitude'], precision: ['latitude', 'longitude'] },
  },
);
export type Location = Static<typeof Location>;
