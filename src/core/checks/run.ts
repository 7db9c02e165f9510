import type { Diagnostic } from '../diagnostic.ts';
import type { Model } from '../model/model.ts';
import { checks } from './index.ts';

/** Runs every check over the model and collects all that they report. */
export function runChecks(model: Model): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { id: code, severity, run } of checks) {
    run(model, (place, finding) => diagnostics.push({ ...place, severity, code, ...finding }));
  }
  return diagnostics;
}
