import { Type, type Static } from 'typebox';
import { TYPE_NAME_PATTERN } from '../identifiers.ts';
import { about, domainCommon, reference } from './common.ts';

const { type: _type, id: _id, spec_version, created, modified, ...optional } = domainCommon('custom');

/**
 * What can be said of an object of a type that the standard does not define (STIX 2.1 §7.3, §11.2): a type name, an id,
 * and the common properties in their form where they are present. A custom observable has no more than `type` and `id`.
 */
export const CustomObject = Type.Object(
  {
    type: Type.String({ pattern: `^${TYPE_NAME_PATTERN}$`, description: 'Name of the type.', 'x-section': '3.1' }),
    id: reference('Identifies this object.'),
    spec_version: Type.Optional(spec_version),
    created: Type.Optional(created),
    modified: Type.Optional(modified),
    ...optional,
  },
  about('11.2', 'Custom object', 'An object of a type that the standard does not define.'),
);

/** An object of a type that the standard does not define, with whatever properties it has. */
export type CustomObject = Static<typeof CustomObject> & Readonly<Record<string, unknown>>;
