import { absolute, advisoryPath } from '../../core/model/addresses.ts';
import type { Advisory, AdvisoryText, Model } from '../../core/model/model.ts';
import { plainText } from '../../core/model/plain-text.ts';
import { strings } from '../../i18n/index.ts';
import { shownDay } from '../dates.ts';

/** An advisory as plain text for a chat or a mail: what it is, what to do, and where to read all of it. */
export function shareText(model: Model, advisory: Advisory, text: AdvisoryText): string {
  const { language, title } = text;
  const { advisory: words, feedEntry, urgency } = strings(language);
  const plain = (source: string) => plainText(source, { model, language, advisory });
  const day = shownDay(advisory.updated, language, model.publisher.timeZone).text;
  const actions = advisory.actions.map((id, index) => `${index + 1}. ${plain(text.actions[id]?.do ?? '')}`);
  const told = advisory.status === 'withdrawn'
    ? [feedEntry.withdrawn(title), '', `${words.withdrawn} ${words.withdrawnMore}`]
    : [advisory.urgency === 'urgent' ? `${urgency.urgent}: ${title}` : title, '', `${words.doNow}:`, ...actions];
  return [
    ...told,
    '',
    absolute(model, advisoryPath(advisory, language)),
    `${model.publisher.name[language] ?? ''}, ${advisory.id}, ${words.revision(advisory.revisions.length)}, ${day}`,
    '',
  ].join('\n');
}
