import type { Indicator, Model } from './model.ts';

/** Indicators that count at the model's `asOf`: of advisories that stand, begun, neither revoked nor expired. */
export function* liveIndicators(model: Model): Generator<Indicator> {
  for (const { status, indicators } of model.advisories) {
    if (status !== 'published') continue;
    for (const indicator of indicators) if (indicator.live) yield indicator;
  }
}
