import { KINDS, type Kind } from '../i18n/names.ts';
import type { Indicator, Model } from '../core/model/model.ts';
import { newestFirst } from '../core/model/publication.ts';

const groups = new WeakMap<Model, ReadonlyMap<Kind, readonly Indicator[]>>();

/** All indicators by kind, kinds in their fixed order and without the empty ones, newest advisory first. */
export function indicatorsByKind(model: Model): ReadonlyMap<Kind, readonly Indicator[]> {
  let found = groups.get(model);
  if (!found) groups.set(model, (found = groupByKind(newestFirst(model.advisories).flatMap(({ indicators }) => indicators))));
  return found;
}

/** Indicators by kind, in the order in which they come. */
export function groupByKind(indicators: readonly Indicator[]): ReadonlyMap<Kind, readonly Indicator[]> {
  const byKind = new Map<Kind, Indicator[]>(KINDS.map((kind) => [kind, []]));
  for (const indicator of indicators) byKind.get(indicator.kind)?.push(indicator);
  return new Map([...byKind].filter(([, members]) => members.length > 0));
}
