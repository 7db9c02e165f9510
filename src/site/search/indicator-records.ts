import { advisoryIndicatorsPath } from '../../core/model/addresses.ts';
import type { Model } from '../../core/model/model.ts';
import { strings } from '../../i18n/index.ts';
import { capital } from '../views/indicator-tables.ts';
import { advisoryIndicatorsView } from '../views/indicators-view.ts';
import type { ResultFacts } from './result-facts.ts';
import { searchTerm, squeezed } from './search-term.ts';

/** An indicator as the index holds it: where it stands, the words that find it, and what its result says. */
export interface IndicatorRecord {
  readonly url: string;
  /** The value, defanged; of a rule its name. */
  readonly title: string;
  /** What it is found by. */
  readonly words: string;
  readonly facts: ResultFacts & {
    /** Whether the title is a value, which is code and of no language, or a name. */
    readonly title: 'value' | 'name';
    /** What is said of it. */
    readonly what: string;
    /** Language of `what`. */
    readonly spoken: string;
  };
}

/**
 * One record for each indicator that counts and stands in a table of its advisory, in one language. They are made of the
 * rows of those tables, so that search says nothing that the pages do not say. No value stands in them as it is: a record is
 * found by the letters and digits of its value alone. What is said of an indicator finds its page: of a hundred indicators
 * it is often the same.
 */
export function* indicatorRecords(model: Model, language: string): Generator<IndicatorRecord> {
  const { kinds } = strings(language);
  for (const advisory of model.advisories) {
    if (advisory.indicators.length === 0) continue;
    const view = advisoryIndicatorsView(model, advisory, language);
    const page = advisoryIndicatorsPath(advisory, language);
    const about = view.advisory?.text ?? '';
    for (const { kind, groups } of view.tables.live) {
      for (const { note, rows } of groups) {
        for (const row of rows) {
          const what = [row.value && row.name, row.description || note?.text].filter(Boolean).join(': ');
          yield {
            url: `${page}#${row.anchor}`,
            title: row.value ?? row.name,
            words: row.value ? `${squeezed(searchTerm(row.value))} ${/\s/.test(row.value) ? row.value : ''}` : row.name,
            facts: { title: row.value ? 'value' : 'name', kind: capital(kinds[kind].one), about, what, spoken: row.language ?? language },
          };
        }
      }
    }
  }
}
