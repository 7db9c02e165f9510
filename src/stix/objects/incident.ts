import { Type, type Static } from 'typebox';
import { about, domainCommon, text } from './common.ts';

/** Incident (STIX 2.1 §4.6): a stub in the standard, with a name and a description; extensions carry the rest. */
export const Incident = Type.Object(
  {
    ...domainCommon('incident'),
    name: text('Name of the incident.'),
    description: Type.Optional(text('What happened.')),
  },
  about('4.6', 'Incident', 'A security incident.'),
);
export type Incident = Static<typeof Incident>;
