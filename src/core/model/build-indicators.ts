import { KINDS, type Kind, type Scope } from '../../i18n/names.ts';
import { parsePattern, simpleComparison, type Indicator as StixIndicator, type LanguageContent } from '../../stix/index.ts';
import type { AuthoredObject, Indicator, Publisher } from './model.ts';
import { addDuration, END_OF_TIME, isAfter, isLaterDay } from './time.ts';

/** Our property extension on indicators; its definition stands in `indicators/publisher.*` of each site. */
export const SCOPE_EXTENSION = 'extension-definition--b5a4e2c7-3d68-4c1f-8f0e-92d1a7c6e453';

type Policy = Publisher['policies']['indicator'];

/** Gives an indicator that states no confidence or end the publisher's; all other objects stay as they are. */
export function completeIndicator({ object, origin }: AuthoredObject, policy: Policy): AuthoredObject {
  if (object.type !== 'indicator') return { object, origin };
  const confidence = object.confidence ?? policy.confidence;
  const lifetime = policy.validFor[observableOf(object).kind] ?? policy.validFor['default'];
  const validUntil = object.valid_until ?? (lifetime && addDuration(object.valid_from, lifetime));
  return { object: Object.freeze({ ...object, confidence, ...(validUntil ? { valid_until: validUntil } : {}) }), origin };
}

/** The indicators of an advisory in our own words, in the order in which they were authored. */
export function buildIndicators(advisory: string, objects: readonly AuthoredObject[], asOf: string): Indicator[] {
  const translations = new Map<string, LanguageContent>();
  for (const { object } of objects) if (object.type === 'language-content') translations.set(object.object_ref, object);
  return objects.flatMap(({ object: indicator, origin }) => {
    if (indicator.type !== 'indicator') return [];
    const validUntil = indicator.valid_until ?? END_OF_TIME;
    const revoked = indicator.revoked === true;
    return [Object.freeze({
      id: indicator.id,
      advisory,
      ...observableOf(indicator),
      pattern: indicator.pattern,
      patternType: indicator.pattern_type,
      texts: textsOf(indicator, translations.get(indicator.id)),
      validFrom: indicator.valid_from,
      validUntil,
      confidence: indicator.confidence ?? 0,
      scope: scopeOf(indicator),
      revoked,
      live: !revoked && !isLaterDay(indicator.valid_from, asOf) && isAfter(validUntil, asOf),
      created: indicator.created,
      modified: indicator.modified,
      origin,
    })];
  });
}

/** What a pattern points at: kind, property and value of a one-value pattern, and only a kind of any other. */
function observableOf(indicator: StixIndicator): { kind: Kind; property?: string; value?: string } {
  if (indicator.pattern_type !== 'stix') return { kind: 'rule' };
  const parsed = parsePattern(indicator.pattern);
  const one = 'ast' in parsed ? simpleComparison(parsed.ast) : undefined;
  if (!one || !isKind(one.objectType)) return { kind: 'pattern' };
  return { kind: one.objectType, property: one.path.replaceAll("'", ''), value: one.value };
}

function isKind(type: string): type is Kind {
  return (KINDS as readonly string[]).includes(type);
}

function scopeOf(indicator: StixIndicator): Scope {
  const extension = (indicator.extensions as Record<string, { scope?: Scope }> | undefined)?.[SCOPE_EXTENSION];
  return extension?.scope ?? 'alert';
}

function textsOf(indicator: StixIndicator, translation: LanguageContent | undefined): Indicator['texts'] {
  const own = { name: indicator.name ?? '', description: indicator.description ?? '' };
  const texts = new Map([[indicator.lang ?? 'en', own]]);
  for (const [language, contents] of Object.entries(translation?.contents ?? {})) {
    const { name, description } = contents as { name?: string; description?: string };
    texts.set(language, { name: name || own.name, description: description || own.description });
  }
  return texts;
}
