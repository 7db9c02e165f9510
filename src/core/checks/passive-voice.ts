import { adviceGroups, inWords } from '../readability/advice.ts';
import type { Sentence } from '../readability/sentences.ts';
import type { Check } from './check.ts';

/** Forms of the verb that makes the passive in Dutch. English makes it with *to be*, which says too much else to be counted. */
const WORDEN: ReadonlySet<string> = new Set(['worden', 'word', 'wordt', 'werd', 'werden', 'geworden']);

/** One such sentence is none too many, nor are two of three. */
const FEW = 2;

/** In a group of Dutch texts that tell readers what to do, more than a third of the sentences have *worden*. A warning: an urgent text must not wait for it. */
export const passiveVoice: Check = {
  id: 'text/passive-voice',
  severity: 'warning',
  run(model, report) {
    for (const group of adviceGroups(model)) {
      if (group.language !== 'nl') continue;
      const passive = group.sentences.filter(hasWorden);
      const [first] = passive;
      if (!first || passive.length <= FEW || passive.length * 3 <= group.sentences.length) continue;
      report(first.place(), {
        message: `${passive.length} of the ${group.sentences.length} sentences of ${inWords(group)} have a form of *worden*. The first is “${first.text}”`,
        why: 'Such sentences do not say who does it, so a reader does not know who must act.',
        mend: 'Name who does it: “De aanvaller leest mee” instead of “Er wordt meegelezen”.',
      });
    }
  },
};

function hasWorden({ words }: Sentence): boolean {
  return words.some(({ parts }) => parts.some((part) => WORDEN.has(part)));
}
