import { describe, expect, test } from 'vitest';
import { calendarDate, shortDay, shownDay, shownNumber } from '../../src/site/dates.ts';

const ZONE = 'Europe/Amsterdam';

describe('a moment', () => {
  test('is a day in Dutch', () => expect(shownDay('2026-03-09T09:00:00Z', 'nl', ZONE)).toEqual({ datetime: '2026-03-09T09:00:00Z', text: '9 maart 2026' }));
  test('is a day in English', () => expect(shownDay('2026-03-09T09:00:00Z', 'en', ZONE).text).toBe('9 March 2026'));
  test('falls on the day of the publisher, not of UTC', () => expect(shownDay('2026-06-29T22:30:00Z', 'nl', ZONE).text).toBe('30 juni 2026'));
  test('is short in a table', () => expect([shortDay('2026-03-09T09:00:00.000Z', 'nl', ZONE).text, shortDay('2026-03-09T09:00:00.000Z', 'en', ZONE).text]).toEqual(['9 mrt 2026', '9 Mar 2026']));
});

describe('a date of a source', () => {
  test.each([['2026-03-09', 'nl', '9 maart 2026'], ['2026-03', 'nl', 'maart 2026'], ['2026-03', 'en', 'March 2026'], ['2026', 'en', '2026']])('%s in %s is %s', (date, language, text) => {
    expect(calendarDate(date, language)).toEqual({ datetime: date, text });
  });
});

describe('a number', () => {
  test.each([[1234, 'nl', '1234'], [12345, 'nl', '12.345'], [1234, 'en', '1234'], [12345, 'en', '12,345']] as const)('%d in %s is %s', (number, language, text) => {
    expect(shownNumber(number, language)).toBe(text);
  });
});
