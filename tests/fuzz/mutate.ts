import type { Random } from '../../bench/site/random.ts';
import { hostileValue, NAMES, setProperty, TEXTS } from './hostile.ts';

/** A property or entry, by the list or object that holds it. */
interface Place {
  readonly holder: Record<string | number, unknown>;
  readonly key: string | number;
}

/** Small changes of a value of JSON, one to four of them at random places; the value itself is changed. */
export function mutateValue(random: Random, value: object): void {
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    const places = placesIn(value);
    if (places.length > 0) change(random, random.pick(places), random.pick(places));
  }
}

function change(random: Random, { holder, key }: Place, other: Place): void {
  const old = holder[key];
  switch (random.below(9)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      return;
    case 1: return setProperty(holder, key, hostileValue(random));
    case 2: return Array.isArray(holder) ? void holder.push(hostileValue(random)) : setProperty(holder, random.pick(NAMES), hostileValue(random));
    case 3: return Array.isArray(holder) ? void holder.push(structuredClone(old)) : setProperty(holder, random.pick(NAMES), structuredClone(old));
    case 4: return setProperty(holder, key, structuredClone(other.holder[other.key]));
    case 5: return setProperty(holder, key, random.below(2) === 0 ? [old] : { [random.pick(['a', 'name', 'id'])]: old });
    case 6: return setProperty(holder, key, random.pick(TEXTS));
    default: return setProperty(holder, key, typeof old === 'string' ? mutateText(random, old, TEXTS) : hostileValue(random));
  }
}

/** A text with one to three pieces removed, doubled, moved or put in. */
export function mutateText(random: Random, text: string, pieces: readonly string[]): string {
  let changed = text;
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const at = random.below(changed.length + 1);
    const size = random.below(8);
    const [head, piece, tail] = [changed.slice(0, at), changed.slice(at, at + size), changed.slice(at + size)];
    switch (random.below(6)) {
      case 0: changed = head + tail; break;
      case 1: changed = head + piece + piece + tail; break;
      case 2: changed = head + random.pick(pieces) + piece + tail; break;
      case 3: changed = tail + piece + head; break;
      case 4: changed = head + String.fromCharCode(random.below(random.below(2) === 0 ? 128 : 65_536)) + tail; break;
      default: changed = random.below(20) === 0 ? piece.repeat(random.below(300)) : head + piece;
    }
  }
  return changed.slice(0, 20_000);
}

/** Every property and entry inside a value. No recursion, and no more than anyone needs. */
function placesIn(value: object): Place[] {
  const places: Place[] = [];
  const waiting: object[] = [value];
  for (let next = waiting.pop(); next !== undefined && places.length < 2000; next = waiting.pop()) {
    const holder = next as Record<string | number, unknown>;
    for (const name of Object.keys(holder).slice(0, 500)) {
      places.push({ holder, key: Array.isArray(next) ? Number(name) : name });
      const inner = holder[name];
      if (typeof inner === 'object' && inner !== null) waiting.push(inner);
    }
  }
  return places;
}
