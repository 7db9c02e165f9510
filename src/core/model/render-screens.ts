import type { Custom, MdastNode } from 'satteri';
import { strings } from '../../i18n/index.ts';
import { drawScreen } from '../drawing/draw-screen.ts';
import { screenPath } from './addresses.ts';
import { element, text } from './html-nodes.ts';
import type { Screen } from './model.ts';
import type { RenderContext } from './render-markdown.ts';
import { screenWords } from './screen-words.ts';

/** Renders a sentence with its labels. */
type Sentence = (source: string) => (MdastNode | Custom)[];

/**
 * The figures of `::screen[one two]`, side by side where there is room: the picture, and what to notice by the numbers in
 * it. HTML that will stand outside of the page gets the words alone: a feed reader must not ask us for a picture, and many
 * show none.
 */
export function screenFigures(names: readonly string[], context: RenderContext, sentence: Sentence): Custom {
  const { model, pageUrl } = context;
  const known = names.flatMap((name) => model.screens.get(name) ?? []);
  const figures = known.map((screen) => element('figure', {}, pageUrl === undefined ? picture(screen, context, sentence) : words(screen, context, sentence)));
  return element('div', { className: ['screens'] }, figures);
}

function picture(screen: Screen, { model, language }: RenderContext, sentence: Sentence): Custom[] {
  const { width, height } = drawScreen(screen, model, language);
  const { alt } = screenWords(screen, model, language);
  return [
    element('img', { src: screenPath(screen.name, language), alt, width, height, loading: 'lazy' }, []),
    ...notices(screen, language, sentence).map((list) => element('figcaption', {}, [list])),
  ];
}

function words(screen: Screen, { model, language }: RenderContext, sentence: Sentence): Custom[] {
  const { alt } = screenWords(screen, model, language);
  return [element('p', {}, [text(strings(language).screen.inWords(alt))]), ...notices(screen, language, sentence)];
}

function notices({ notice = [] }: Screen, language: string, sentence: Sentence): Custom[] {
  if (notice.length === 0) return [];
  return [element('ol', {}, notice.map((said) => element('li', {}, sentence(said[language] ?? ''))))];
}
