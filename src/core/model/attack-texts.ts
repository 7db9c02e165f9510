import type { Path } from '../parse/document.ts';
import type { Attack } from './model.ts';

/** A field of the steps of an attack with its words in each language: plain words, or a line of Markdown. */
export interface AttackField {
  readonly path: Path;
  readonly words: Readonly<Record<string, string>>;
  readonly form: 'plain' | 'line';
}

/** Every text of the steps of an attack. */
export function* attackFields({ lanes, ways }: Attack): Generator<AttackField> {
  for (const [index, { name }] of lanes.entries()) yield { path: ['lanes', index, 'name'], words: name, form: 'plain' };
  for (const [index, { title, steps }] of ways.entries()) {
    const at = ['ways', index];
    yield { path: [...at, 'title'], words: title, form: 'plain' };
    for (const [number, { say, text }] of steps.entries()) {
      yield { path: [...at, 'steps', number, 'say'], words: say, form: 'plain' };
      yield { path: [...at, 'steps', number, 'text'], words: text, form: 'line' };
    }
  }
}

/** The same, one language at a time. */
export function* attackTexts(attack: Attack): Generator<{ readonly language: string; readonly path: Path; readonly words: string; readonly form: AttackField['form'] }> {
  for (const { path, words, form } of attackFields(attack)) {
    for (const [language, text] of Object.entries(words)) yield { language, path: [...path, language], words: text, form };
  }
}
