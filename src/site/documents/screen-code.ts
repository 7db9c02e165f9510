import { drawScreen } from '../../core/drawing/draw-screen.ts';
import { xmlDocument } from '../../core/formats/xml.ts';
import type { Model, Screen } from '../../core/model/model.ts';
import { screenWords } from '../../core/model/screen-words.ts';
import { call, string } from './typst-code.ts';

/** Width of a picture on paper, in points for each pixel. */
const SCALE = 0.5;

interface Context {
  readonly model: Pick<Model, 'labels' | 'screens'>;
  readonly language: string;
}

/** Pictures of phone screens, and beside each what to notice by the numbers in it; `line` turns a line of Markdown into code. */
export function screensCode(names: readonly string[], context: Context, line: (words: string) => string): string {
  const known = names.flatMap((name) => context.model.screens.get(name) ?? []);
  return known.length > 0 ? call('screens-of', ...known.map((screen) => call(known.length > 1 ? 'screen-above' : 'screen-beside', ...screenCode(screen, context, line)))) : 'none';
}

function screenCode(screen: Screen, { language, model }: Context, line: (words: string) => string): [string, string] {
  const { svg, width } = drawScreen(screen, model, language);
  const picture = [...xmlDocument(svg)].join('').replace(/ font-family="[^"]*"/, ' font-family="Libertinus Serif"');
  const { alt } = screenWords(screen, model, language);
  const image = call('image', call('bytes', string(picture)), 'format: "svg"', `width: ${width * SCALE}pt`, `alt: ${string(alt)}`);
  const notices = (screen.notice ?? []).map((said) => line(said[language] ?? ''));
  return [image, notices.length > 0 ? call('enum', ...notices) : 'none'];
}
