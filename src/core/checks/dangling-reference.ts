import { TLP1, TLP2 } from '../../stix/index.ts';
import { authoredObjects } from '../model/authored-objects.ts';
import type { Model } from '../model/model.ts';
import type { Path } from '../parse/document.ts';
import type { Check } from './check.ts';

/** A STIX object refers to an object that stands nowhere in the site. */
export const danglingReference: Check = {
  id: 'indicators/dangling-reference',
  severity: 'error',
  run(model, report) {
    // An object without an id, or one of a file or an advisory that is broken, may be the one that is meant.
    if ([...model.unreadable].some((name) => /^(?:indicators\/|undefined$)|\/advisory\.ya?ml$/.test(name))) return;
    const known = knownIds(model);
    for (const { object, origin } of authoredObjects(model)) {
      for (const { id, path } of references(object)) {
        if (known.has(id)) continue;
        const part = path.at(-1) === id ? 'key' : 'value';
        report(origin.locate(path, part), path[0] === 'created_by_ref'
          ? {
            message: `\`created_by_ref\` names \`${id}\`, which is not the identity of the publisher and stands in no file.`,
            why: 'Partners could not tell who says this.',
            mend: `Write \`${model.publisher.identity}\`, or add that identity.`,
          }
          : {
            message: `\`${id}\` stands in no file of this site.`,
            why: 'Partners would load a link that leads nowhere; many tools refuse it.',
            mend: 'Correct the id, or add the object.',
          });
      }
    }
  },
};

function knownIds(model: Model): Set<string> {
  const ids = new Set<string>(model.unreadable);
  ids.add(model.publisher.identity);
  for (const { id } of [...Object.values(TLP1), ...Object.values(TLP2)]) ids.add(id);
  for (const { object } of authoredObjects(model)) ids.add(object.id);
  for (const { stix } of model.advisories) for (const id of [stix.report, ...Object.values(stix.translations)]) ids.add(id);
  return ids;
}

/** Every reference in an object: `…_ref`, `…_refs`, and the definitions of its extensions. */
function* references(value: unknown, path: Path = []): Generator<{ id: string; path: Path }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (key.endsWith('_ref') && typeof item === 'string') yield { id: item, path: at };
    else if (key.endsWith('_refs') && Array.isArray(item)) for (const [index, id] of item.entries()) yield { id: String(id), path: [...at, index] };
    else {
      if (path.at(-1) === 'extensions' && key.startsWith('extension-definition--')) yield { id: key, path: at };
      yield* references(item, at);
    }
  }
}
