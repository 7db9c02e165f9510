import type { Diagnostic } from '../diagnostic.ts';
import type { Sources } from '../parse/sources.ts';
import { ScreenSchema } from '../schema/screen.ts';
import { validateShape } from '../schema/validate.ts';
import type { Screen } from './model.ts';
import { originOf } from './origin.ts';

/** The phone screens of a site, by name of their files. */
export function buildScreens(sources: Sources, diagnostics: Diagnostic[], unreadable: Set<string>): Map<string, Screen> {
  const screens = new Map<string, Screen>();
  for (const [name, document] of sources.screens) {
    const { value, diagnostics: found } = validateShape(ScreenSchema, document);
    diagnostics.push(...found);
    if (value) screens.set(name, Object.freeze({ ...value, name, origin: originOf(document) }));
    else unreadable.add(document.file);
  }
  return screens;
}
