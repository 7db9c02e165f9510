import type { Advisory, AdvisoryText, Edition, Indicator, Model } from '../model/model.ts';
import { editionAt } from '../model/publication.ts';
import { isAfter } from '../model/time.ts';
import { blocksOf } from './blocks.ts';
import { compareBlocks, type ChangedSection } from './compare-blocks.ts';

/** Facts of which a reader is told that they changed. */
const FACTS = ['status', 'urgency', 'audiences', 'topics'] as const;

/** What one revision changed in the one before it, in one language. */
export interface Difference {
  readonly before: Edition;
  readonly after: Edition;
  readonly sections: readonly ChangedSection[];
  readonly facts: readonly (typeof FACTS)[number][];
  /** Absent where nobody kept which indicators stood. */
  readonly indicators?: ChangedIndicators | undefined;
}

export interface ChangedIndicators {
  readonly added: readonly Indicator[];
  readonly changed: readonly Indicator[];
  /** Those that stood at the revision before and did not at this one. */
  readonly withdrawn: readonly Indicator[];
}

/** Compares a revision of an advisory with the one before it; undefined where one of the two has no text in the language. */
export function compareEditions(model: Model, advisory: Advisory, number: number, language: string): Difference | undefined {
  const [before, after] = [editionAt(advisory, number - 1), editionAt(advisory, number)];
  const blocks = [before, after].map((edition) => edition?.texts.has(language) && blocksOf(edition, edition.texts.get(language) as AdvisoryText, model));
  if (!before || !after || !blocks[0] || !blocks[1]) return undefined;
  return {
    before,
    after,
    sections: compareBlocks(blocks[0], blocks[1]),
    facts: FACTS.filter((fact) => String(before[fact]) !== String(after[fact])),
    indicators: compareIndicators(advisory, before, after),
  };
}

function compareIndicators(advisory: Advisory, before: Edition, after: Edition): ChangedIndicators | undefined {
  const [old, fresh] = [versionsAt(advisory, before), versionsAt(advisory, after)];
  if (!old || !fresh) return undefined;
  const found: Record<keyof ChangedIndicators, Indicator[]> = { added: [], changed: [], withdrawn: [] };
  for (const indicator of advisory.indicators) {
    const [then, since] = [old.get(indicator.id), fresh.get(indicator.id)];
    if (then === undefined) {
      if (since !== undefined) found.added.push(indicator);
    } else if (since === undefined) found.withdrawn.push(indicator);
    else if (isAfter(since, then)) found.changed.push(indicator);
  }
  return found;
}

/** The versions of the indicators that stood at an edition, by identifier. */
function versionsAt(advisory: Advisory, edition: Edition): ReadonlyMap<string, string> | undefined {
  if (edition === advisory) return new Map(advisory.indicators.flatMap(({ id, modified, revoked }) => (revoked ? [] : [[id, modified]])));
  const stood = advisory.past.find((past) => past === edition)?.stood;
  return stood && new Map(Object.entries(stood.versions));
}
