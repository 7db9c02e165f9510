import { byCodeUnit } from '../diagnostic.ts';
import { screenNames } from '../parse/directives.ts';
import { inlineTexts } from './inline-texts.ts';
import type { Model, Screen } from './model.ts';

/** A screen in a language in which a text shows it. */
export interface ShownScreen {
  readonly screen: Screen;
  readonly language: string;
}

/** The screens that readers come across, by name and language; of a model without drafts none that only a draft shows. */
export function shownScreens(model: Model): readonly ShownScreen[] {
  const found = new Map<string, ShownScreen>();
  for (const { language, markdown } of inlineTexts(model)) {
    for (const { name } of screenNames(markdown)) {
      const screen = model.screens.get(name);
      if (screen && Object.hasOwn(screen.alt, language)) found.set(`${name} ${language}`, { screen, language });
    }
  }
  return [...found].sort(([a], [b]) => byCodeUnit(a, b)).map(([, shown]) => shown);
}
