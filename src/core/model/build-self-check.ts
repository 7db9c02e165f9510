import type { Diagnostic } from '../diagnostic.ts';
import type { Sources } from '../parse/sources.ts';
import { ScenariosSchema, SelfCheckSchema } from '../schema/self-check.ts';
import { validateShape } from '../schema/validate.ts';
import type { SelfCheck } from './model.ts';
import { originOf } from './origin.ts';

/** The self-check in the folder of an advisory with its scenarios, where there is one. */
export function buildSelfCheck(sources: Sources, folder: string, diagnostics: Diagnostic[], unreadable: Set<string>): SelfCheck | undefined {
  const document = sources.selfChecks.get(folder);
  if (!document) return undefined;
  const { value, diagnostics: found } = validateShape(SelfCheckSchema, document);
  diagnostics.push(...found);
  const scenarios = buildScenarios(sources, folder, diagnostics, unreadable);
  if (value) return Object.freeze({ ...value, scenarios, origin: originOf(document) });
  unreadable.add(document.file);
  return undefined;
}

function buildScenarios(sources: Sources, folder: string, diagnostics: Diagnostic[], unreadable: Set<string>): SelfCheck['scenarios'] {
  const document = sources.scenarios.get(folder);
  if (!document) return undefined;
  const { value, diagnostics: found } = validateShape(ScenariosSchema, document);
  diagnostics.push(...found);
  if (value) return { list: value, origin: originOf(document) };
  unreadable.add(document.file);
  return undefined;
}
