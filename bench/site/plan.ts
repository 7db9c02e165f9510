import { observables, type Observable } from './observable.ts';
import { randomFrom, type Random } from './random.ts';

export interface SiteSize {
  readonly advisories: number;
  /** Per advisory. */
  readonly indicators: number;
  readonly seed: string;
}

/** The moment at which a synthetic site is judged: all its dates lie before it. */
export const AS_OF = '2026-03-01T00:00:00.000Z';

const NEWEST_YEAR = 2025;
const PER_YEAR = 2000;
const DAY = 86_400_000;

/** What the files of one advisory have in common. */
export interface AdvisoryPlan {
  readonly id: string;
  readonly year: number;
  readonly serial: number;
  readonly published: string;
  readonly updated: string;
  /** Whether it has a second revision, as one in ten has; the others were right the first time. */
  readonly revised: boolean;
  readonly observables: readonly Observable[];
  readonly random: Random;
}

/** Plans an advisory by its place in the site. It is the same advisory in a site of any size. */
export function planAdvisory(index: number, { indicators, seed }: Omit<SiteSize, 'advisories'>): AdvisoryPlan {
  const year = NEWEST_YEAR - Math.floor(index / PER_YEAR);
  const serial = (index % PER_YEAR) + 1;
  const id = `BM-${year}-${String(serial).padStart(4, '0')}`;
  const random = randomFrom(`${seed} ${id}`);
  const published = Date.UTC(year, 0, 1, 9) + random.below(365) * DAY;
  const updated = published + (1 + random.below(28)) * DAY;
  return { id, year, serial, published: moment(published), updated: moment(updated), revised: index % 10 === 0, observables: observables(indicators, random), random };
}

function moment(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
