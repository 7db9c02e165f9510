import { expect, test } from 'vitest';
import { makeInput, type Found } from './try-input.ts';
import { watch } from './watch.ts';

const doors = new URL('planted-doors.ts', import.meta.url).href;
const isCampaign = (index: number) => (makeInput({ kind: 'object', seed: 3, index }) as { type?: unknown } | null)?.type === 'campaign';
const all = Array.from({ length: 1000 }, (_, index) => index);
const hanging = all.filter(isCampaign).slice(0, 1);
const indexes = [...all.filter((index) => !isCampaign(index)).slice(0, 10), ...hanging].sort((a, b) => a - b);

test('inputs that never come back are found and named, and the others are tried', async () => {
  let tried = 0;
  const found: Found[] = [];
  for await (const report of watch([{ kind: 'object', seed: 3, indexes }], { patience: 1000, doors })) {
    tried += report.tried;
    found.push(...report.found);
  }
  expect(hanging).toHaveLength(1);
  expect(found.map(({ index }) => index)).toEqual(hanging);
  expect(tried).toBe(indexes.length);
});
