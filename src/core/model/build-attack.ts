import type { Diagnostic } from '../diagnostic.ts';
import type { Sources } from '../parse/sources.ts';
import { AttackSchema } from '../schema/attack.ts';
import { validateShape } from '../schema/validate.ts';
import type { Attack } from './model.ts';
import { originOf } from './origin.ts';

/** The steps of the attack in the folder of an advisory, where somebody wrote them down. */
export function buildAttack(sources: Sources, folder: string, diagnostics: Diagnostic[], unreadable: Set<string>): Attack | undefined {
  const document = sources.attacks.get(folder);
  if (!document) return undefined;
  const { value, diagnostics: found } = validateShape(AttackSchema, document);
  diagnostics.push(...found);
  if (value) return Object.freeze({ ...value, origin: originOf(document) });
  unreadable.add(document.file);
  return undefined;
}
