import { drawScreen } from '../drawing/draw-screen.ts';
import { xmlDocument } from '../formats/xml.ts';
import { screenPath } from '../model/addresses.ts';
import type { Model } from '../model/model.ts';
import { shownScreens } from '../model/shown-screens.ts';
import type { Emitter } from './emitter.ts';

/** The pictures of phone screens that pages show, per language. */
export const screens: Emitter = {
  id: 'screens',
  standard: 'SVG 1.1',
  listed: false,
  *emit(model: Model) {
    for (const { screen, language } of shownScreens(model)) {
      yield { path: screenPath(screen.name, language).slice(1), mediaType: 'image/svg+xml; charset=utf-8', language, body: xmlDocument(drawScreen(screen, model, language).svg) };
    }
  },
};
