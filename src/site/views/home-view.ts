import { advisoriesPath, indicatorsPath, pagePath } from '../../core/model/addresses.ts';
import type { Advisory, Model } from '../../core/model/model.ts';
import { newestFirst } from '../../core/model/publication.ts';
import { authoredPage } from '../pages.ts';
import { advisoryCard } from './advisory-card.ts';

/** Advisories on the front page, beside the urgent ones. */
const RECENT = 6;

export type HomeView = ReturnType<typeof homeView>;

/** The front page: what is urgent, what is new, and the two doors. */
export function homeView(model: Model, language: string) {
  const newest = newestFirst(model.advisories);
  const isUrgent = ({ urgency, status }: Advisory) => urgency === 'urgent' && status === 'published';
  const card = (advisory: Advisory) => advisoryCard(model, advisory, language);
  const feeds = authoredPage(model, 'feeds', language);
  return {
    language,
    urgent: newest.filter(isUrgent).map(card),
    recent: newest.filter((advisory) => !isUrgent(advisory)).slice(0, RECENT).map(card),
    all: advisoriesPath(language),
    feeds: feeds ? pagePath(feeds) : indicatorsPath(language),
  };
}
