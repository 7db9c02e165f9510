import type { Door } from './door.ts';
import { expressionDoors } from './expressions.ts';
import { objectDoors } from './objects.ts';
import { patternDoors } from './patterns.ts';
import { validationDoors } from './validation.ts';

/** Every exported function that takes input from outside, by its name; and the regular expressions behind them. */
export const doors: Readonly<Record<string, Door>> = { ...expressionDoors, ...validationDoors, ...patternDoors, ...objectDoors };

/** Exported functions that take nothing from outside: their parameters are words of the library itself. */
export const WITHOUT_INPUT: readonly string[] = ['higherTlp'];
