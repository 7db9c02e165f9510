import { advisoriesPath, indicatorsPath, lookUpPath } from '../../core/model/addresses.ts';
import { hasLookUp } from '../../core/model/look-up-values.ts';
import type { Model } from '../../core/model/model.ts';
import { strings } from '../../i18n/index.ts';
import { searchState } from '../search/search-state.ts';
import type { Link } from './frame-view.ts';

export type SearchView = ReturnType<typeof searchView>;

/** The page of search: whether it can work, and where everything stands without it. */
export function searchView(model: Model, language: string) {
  const { frame, lookUp } = strings(language);
  const lists: Link[] = [{ href: advisoriesPath(language), text: frame.advisories }, { href: indicatorsPath(language), text: frame.indicators }];
  if (hasLookUp(model)) lists.push({ href: lookUpPath(language), text: lookUp.title });
  return { language, state: searchState(), lists };
}
