import { bundle } from './bundle.ts';
import { deep } from './deep.ts';
import { foreign } from './foreign.ts';
import type { Kind } from './kind.ts';
import { long } from './long.ts';
import { object } from './object.ts';
import { pattern } from './pattern.ts';
import { pumped } from './pumped.ts';
import { text } from './text.ts';
import { wide } from './wide.ts';

/** Every kind of input. */
export const kinds = { text, pattern, object, bundle, deep, pumped, long, wide, foreign } as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

export const isKindName = (name: string): name is KindName => Object.hasOwn(kinds, name);
