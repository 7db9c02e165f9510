import { Type, type Static } from 'typebox';
import { about, identifier, listOf } from './common.ts';
import type { StixObject } from './index.ts';

/** Bundle (STIX 2.1 §8): objects that travel together. It is no STIX object itself and means nothing beyond that. */
export const Bundle = Type.Object(
  {
    type: Type.Literal('bundle', { description: '`bundle`' }),
    id: identifier('bundle'),
    objects: Type.Optional(listOf(Type.Unsafe<StixObject>({ type: 'object' }), 'The objects.')),
  },
  about('8', 'Bundle', 'Objects that travel together.'),
);
export type Bundle = Static<typeof Bundle>;
