import type { Path } from '../parse/document.ts';
import type { SelfCheck } from './model.ts';

/** Words of a self-check in one language, with their place in its file. */
export interface SelfCheckText {
  readonly language: string;
  readonly path: Path;
  readonly words: string;
  /** Plain words, one line of Markdown, or blocks of it. */
  readonly form: 'plain' | 'line' | 'blocks';
}

/** A field of a self-check with its words in each language. */
export interface SelfCheckField {
  readonly path: Path;
  readonly words: Readonly<Record<string, string>>;
  readonly form: SelfCheckText['form'];
}

/** Every field of a self-check that readers see. */
export function* selfCheckFields({ title, intro, questions, endings }: SelfCheck): Generator<SelfCheckField> {
  yield { path: ['title'], words: title, form: 'plain' };
  yield { path: ['intro'], words: intro, form: 'line' };
  for (const [index, { ask, help, answers }] of questions.entries()) {
    const at = ['questions', index];
    yield { path: [...at, 'ask'], words: ask, form: 'plain' };
    if (help) yield { path: [...at, 'help'], words: help, form: 'blocks' };
    for (const [number, { say }] of answers.entries()) yield { path: [...at, 'answers', number, 'say'], words: say, form: 'plain' };
  }
  for (const [index, { title: name, because, actions, turnTo }] of endings.entries()) {
    const at = ['endings', index];
    yield { path: [...at, 'title'], words: name, form: 'plain' };
    yield { path: [...at, 'because'], words: because, form: 'line' };
    for (const [number, action] of actions.entries()) yield { path: [...at, 'actions', number], words: action, form: 'line' };
    yield { path: [...at, 'turnTo'], words: turnTo, form: 'line' };
  }
}

/** The same, one language at a time. */
export function* selfCheckTexts(selfCheck: SelfCheck): Generator<SelfCheckText> {
  for (const { path, words, form } of selfCheckFields(selfCheck)) {
    for (const [language, text] of Object.entries(words)) yield { language, path: [...path, language], words: text, form };
  }
}
