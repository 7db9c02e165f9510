import { Type, type Static } from 'typebox';
import { about, observableCommon, token } from './common.ts';

/** Mutex (STIX 2.1 §6.11): a mutual exclusion object. */
export const Mutex = Type.Object(
  { ...observableCommon('mutex'), name: token('Name of the mutex.') },
  about('6.11', 'Mutex', 'A mutual exclusion object.'),
);
export type Mutex = Static<typeof Mutex>;
