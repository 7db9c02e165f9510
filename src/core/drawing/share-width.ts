/**
 * Shares a width among columns. Each gets as much as the next, but for those that need more: they get what they need, and
 * the others share what is left. When the needs do not fit together, each gets a part in proportion to its need.
 */
export function shareWidth(width: number, needs: readonly number[]): readonly number[] {
  const sum = needs.reduce((total, need) => total + need, 0);
  if (sum >= width) return needs.map((need) => (need * width) / sum);
  let wide = new Set<number>();
  for (;;) {
    const taken = [...wide].reduce((total, index) => total + (needs[index] ?? 0), 0);
    const share = (width - taken) / (needs.length - wide.size);
    const wider = new Set([...needs.keys()].filter((index) => wide.has(index) || (needs[index] ?? 0) > share));
    if (wider.size === wide.size) return needs.map((need, index) => (wide.has(index) ? need : share));
    wide = wider;
  }
}
