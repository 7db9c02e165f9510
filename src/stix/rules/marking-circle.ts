import { propertiesOf, type BundleEntry, type BundleRule } from './rule.ts';

/** Markings do not mark each other in a circle (STIX 2.1 §3.2). A marking that marks itself is found in the object alone. */
export const markingCircle: BundleRule = {
  id: 'stix/marking-circle',
  severity: 'error',
  spec: '3.2',
  *checkBundle(_bundle, entries) {
    const markings = new Map(entries.filter(({ object }) => object.type === 'marking-definition').map((entry) => [entry.object.id, entry]));
    // Of markings that lead nowhere there is no circle; taking them away again and again leaves the circles, and what leads to them.
    const marked = new Map([...markings].map(([id, entry]) => [id, marksOf(entry).filter((mark) => mark !== id && markings.has(mark))]));
    const markedBy = new Map<string, string[]>();
    for (const [id, marks] of marked) for (const mark of marks) markedBy.set(mark, [...(markedBy.get(mark) ?? []), id]);
    const left = new Map([...marked].map(([id, marks]) => [id, marks.length]));
    const ends = [...left].filter(([, count]) => count === 0).map(([id]) => id);
    for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
      left.delete(end);
      for (const id of markedBy.get(end) ?? []) {
        const count = (left.get(id) ?? 0) - 1;
        left.set(id, count);
        if (count === 0) ends.push(id);
      }
    }
    const first = [...left.keys()].map((id) => markings.get(id)).find((entry) => entry !== undefined);
    if (first === undefined) return;
    yield {
      path: ['objects', first.index, 'object_marking_refs'],
      message: `${left.size} markings mark each other in a circle, or lead to one; this is the first.`,
      mend: 'Take one reference out of the circle.',
    };
  },
};

function marksOf({ object }: BundleEntry): string[] {
  const refs = propertiesOf(object)['object_marking_refs'];
  return [...new Set(Array.isArray(refs) ? refs.map(String) : [])];
}
