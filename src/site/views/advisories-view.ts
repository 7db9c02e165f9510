import type { Model } from '../../core/model/model.ts';
import { newestFirst } from '../../core/model/publication.ts';
import { advisoryCard } from './advisory-card.ts';

export type AdvisoriesView = ReturnType<typeof advisoriesView>;

/** The list of all advisories, newest revision first. */
export function advisoriesView(model: Model, language: string) {
  return { language, cards: newestFirst(model.advisories).map((advisory) => advisoryCard(model, advisory, language)) };
}
