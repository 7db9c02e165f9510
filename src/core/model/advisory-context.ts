import { sourcesPath } from './addresses.ts';
import type { Advisory, Model } from './model.ts';
import type { RenderContext } from './render-markdown.ts';

/** What the texts of an advisory refer to, on whichever page they stand: its sources have a page of their own. */
export function advisoryContext(model: Model, advisory: Advisory, language: string): RenderContext {
  return { model, language, advisory, sourcesPath: sourcesPath(advisory, language) };
}
