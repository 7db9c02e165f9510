import { Type, type Static } from 'typebox';
import { about, domainCommon, text } from './common.ts';

/** Course of Action (STIX 2.1 §4.3): an advice on what to do. Its `action` property is reserved and not in use. */
export const CourseOfAction = Type.Object(
  {
    ...domainCommon('course-of-action'),
    name: text('Name of the course of action.'),
    description: Type.Optional(text('What to do, and why.')),
  },
  about('4.3', 'Course of Action', 'An advice on what to do to prevent or answer an attack.'),
);
export type CourseOfAction = Static<typeof CourseOfAction>;
