/** Whether the site has an index: made, not to be made on this platform, or not there because this is a preview. */
export type SearchState = 'made' | 'missing' | 'preview';

/** Handed from the integration to the pages as the model is, see `current-model.ts`. */
const SLOT = Symbol.for('seinpost.search-state');
const holder = globalThis as { [SLOT]?: SearchState };

/** Says before any page is built whether an index will follow. */
export function setSearchState(state: SearchState): void {
  holder[SLOT] = state;
}

/** What the page of search may promise. */
export function searchState(): SearchState {
  return holder[SLOT] ?? 'preview';
}
