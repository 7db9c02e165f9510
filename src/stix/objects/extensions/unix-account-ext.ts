import { Type } from 'typebox';
import { about, atLeastOneOf, listOf, token } from '../common.ts';

const properties = {
  gid: Type.Optional(Type.Integer({ description: 'ID of the primary group.' })),
  groups: Type.Optional(listOf(token('A group.'), 'Groups that it is in.')),
  home_dir: Type.Optional(token('Home folder.')),
  shell: Type.Optional(token('Shell.')),
};

/** UNIX Account Extension (STIX 2.1 §6.16.2): properties of an account on a UNIX system. */
export const UnixAccountExt = Type.Object(properties, {
  ...about('6.16.2', 'UNIX account extension', 'Properties of an account on a UNIX system.'),
  ...atLeastOneOf(properties),
});
