import type { Path } from '../parse/document.ts';
import type { Screen } from './model.ts';

/** A field of a screen: one text for every language, or its words in each. */
export interface ScreenField {
  readonly path: Path;
  readonly words: string | Readonly<Record<string, string>>;
  /** Plain words, or a sentence in which `:ui[…]` may stand. */
  readonly form: 'plain' | 'line';
}

/** Every text of a screen. */
export function* screenFields({ title, alt, parts, notice = [] }: Pick<Screen, 'title' | 'alt' | 'parts' | 'notice'>): Generator<ScreenField> {
  yield { path: ['title'], words: title, form: 'plain' };
  yield { path: ['alt'], words: alt, form: 'line' };
  for (const [index, { text, more, buttons = [] }] of parts.entries()) {
    const at = ['parts', index];
    yield { path: [...at, 'text'], words: text, form: 'line' };
    if (more !== undefined) yield { path: [...at, 'more'], words: more, form: 'line' };
    for (const [number, button] of buttons.entries()) yield { path: [...at, 'buttons', number], words: button, form: 'line' };
  }
  for (const [index, words] of notice.entries()) yield { path: ['notice', index], words, form: 'line' };
}

/** Every text in each language in which the screen stands: those of its alternative text. */
export function* screenTexts(screen: Screen): Generator<{ readonly language: string; readonly path: Path; readonly words: string; readonly form: ScreenField['form'] }> {
  const languages = Object.keys(screen.alt);
  for (const { form, path, words } of screenFields(screen)) {
    if (typeof words === 'string') for (const language of languages) yield { language, path, words, form };
    else for (const [language, text] of Object.entries(words)) yield { language, path: [...path, language], words: text, form };
  }
}
