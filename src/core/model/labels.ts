import type { Model } from './model.ts';

/**
 * The words that `:ui[app.key]` stands for in a language; undefined where the registry has no such label or words. `fill`
 * stands where the app fills in a name or a number of its own.
 */
export function labelWords(labels: Model['labels'], reference: string, language: string, fill?: string | null): string | undefined {
  const words = labelEntry(labels, reference)?.[language];
  return fill ? words?.replace('…', () => fill) : words;
}

/** The entry of a label in its registry, words by language code. */
export function labelEntry(labels: Model['labels'], reference: string): Readonly<Record<string, string>> | undefined {
  const [app = '', key = '', ...more] = reference.split('.');
  const entries = more.length === 0 ? labels.get(app)?.labels : undefined;
  return entries && Object.hasOwn(entries, key) ? entries[key] : undefined;
}
