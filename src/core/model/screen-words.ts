import type { DrawnPart } from '../drawing/draw-part.ts';
import type { Model, Screen } from './model.ts';
import { plainText } from './plain-text.ts';

/** All words of a screen in one language, plain: labels stand in the words of the app. */
export interface ScreenWords {
  readonly title: string;
  readonly alt: string;
  readonly parts: readonly DrawnPart[];
}

/** The words of a screen in a language in which it stands. */
export function screenWords({ title, alt, parts }: Screen, model: Pick<Model, 'labels' | 'screens'>, language: string): ScreenWords {
  const plain = (words: string | Readonly<Record<string, string>>) => plainText((typeof words === 'string' ? words : words[language]) ?? '', { model, language });
  return {
    title: title[language] ?? '',
    alt: plain(alt),
    parts: parts.map(({ draw, text, more, buttons = [], mark }) => ({ draw, text: plain(text), more: more === undefined ? undefined : plain(more), buttons: buttons.map(plain), mark })),
  };
}
