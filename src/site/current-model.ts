import type { Model } from '../core/model/model.ts';

/**
 * The model that pages are rendered from. The integration runs in Astro's own process and the pages in modules that
 * Vite loads a second time, so the model is handed over through the global object.
 */
const SLOT = Symbol.for('seinpost.model');
const holder = globalThis as { [SLOT]?: Model | undefined };

export function setCurrentModel(model: Model): void {
  holder[SLOT] = model;
}

export function hasCurrentModel(): boolean {
  return holder[SLOT] !== undefined;
}

/** The model of this build, or of this moment of a preview. */
export function currentModel(): Model {
  if (!holder[SLOT]) throw new Error('No site has been compiled: add the integration `seinpost()` to astro.config.mjs.');
  return holder[SLOT];
}
