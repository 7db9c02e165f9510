import { Type, type Static } from 'typebox';
import { about, observableCommon, token } from './common.ts';

/** Autonomous System (STIX 2.1 §6.2): a network under one routing policy. */
export const AutonomousSystem = Type.Object(
  {
    ...observableCommon('autonomous-system'),
    number: Type.Integer({ description: 'The AS number.' }),
    name: Type.Optional(token('Name of the AS.')),
    rir: Type.Optional(token('Regional Internet Registry that assigned the number.')),
  },
  about('6.2', 'Autonomous System', 'A network under one routing policy.'),
);
export type AutonomousSystem = Static<typeof AutonomousSystem>;
