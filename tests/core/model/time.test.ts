import { describe, expect, it } from 'vitest';
import { addDuration, isAfter, latest } from '../../../src/core/model/time.ts';

describe('durations', () => {
  it.each([
    ['2024-02-07T08:00:00.000Z', 'P5Y', '2029-02-07T08:00:00.000Z'],
    ['2024-01-31T00:00:00.000Z', 'P1M', '2024-02-29T00:00:00.000Z'],
    ['2024-02-29T12:00:00.000Z', 'P1Y', '2025-02-28T12:00:00.000Z'],
    ['2025-12-31T23:59:59.999Z', 'P90D', '2026-03-31T23:59:59.999Z'],
    ['2025-11-30T00:00:00.000Z', 'P1Y3M2D', '2027-03-02T00:00:00.000Z'],
  ])('%s + %s = %s', (moment, duration, sum) => {
    expect(addDuration(moment, duration)).toBe(sum);
  });
});

describe('moments', () => {
  it('compares moments, not texts', () => {
    expect(isAfter('2026-01-01T00:00:00.1Z', '2026-01-01T00:00:00Z')).toBe(true);
    expect(isAfter('2026-01-01T00:00:00Z', '2026-01-01T00:00:00.000Z')).toBe(false);
  });

  it('finds the newest', () => {
    expect(latest(['2026-01-01T00:00:00Z', '2026-03-01T00:00:00.500Z', '2025-12-31T23:59:59Z'])).toBe('2026-03-01T00:00:00.500Z');
  });
});
