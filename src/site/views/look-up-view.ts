import { lookUpList } from '../../core/formats/look-up-list.ts';
import { advisoriesPath, indicatorsPath } from '../../core/model/addresses.ts';
import type { Model } from '../../core/model/model.ts';
import { shownDay } from '../dates.ts';

export type LookUpView = ReturnType<typeof lookUpView>;

/** The page on which a reader's own device says whether an address is in the list. */
export function lookUpView(model: Model, language: string) {
  const { timeZone } = model.publisher;
  return {
    language,
    timeZone,
    prefixLength: lookUpList(model).prefixLength,
    modified: shownDay(model.modified, language, timeZone),
    tables: indicatorsPath(language),
    advisories: advisoriesPath(language),
  };
}
