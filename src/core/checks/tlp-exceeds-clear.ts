import { tlpLevelOf } from '../../stix/index.ts';
import { authoredObjects } from '../model/authored-objects.ts';
import { editions } from '../model/publication.ts';
import type { Path } from '../parse/document.ts';
import type { Check } from './check.ts';

/** An advisory or a STIX object is marked above TLP:CLEAR; nothing of that kind may stand in a public site. */
export const tlpExceedsClear: Check = {
  id: 'advisory/tlp-exceeds-clear',
  severity: 'error',
  run(model, report) {
    const why = 'Everything on this site is open to the whole world, drafts and old versions in its repository too.';
    for (const { id, tlp, origin } of editions(model)) {
      if (tlp === 'clear') continue;
      report(origin.locate(['tlp']), {
        message: `${id} is marked TLP:${tlp.toUpperCase()}.`,
        why,
        mend: 'Take it out and share it with those whom the marking allows; or, once its owner has agreed, write `tlp: clear`.',
      });
    }
    for (const { object, origin } of authoredObjects(model)) {
      const { object_marking_refs: whole = [], granular_markings: parts = [] } = object;
      const marks: [string, Path][] = [
        ...whole.map((ref, index): [string, Path] => [ref, ['object_marking_refs', index]]),
        ...parts.map(({ marking_ref: ref = '' }, index): [string, Path] => [ref, ['granular_markings', index, 'marking_ref']]),
      ];
      for (const [ref, path] of marks) {
        const level = tlpLevelOf([ref]) ?? 'clear';
        if (level === 'clear') continue;
        report(origin.locate(path), {
          message: `The ${object.type} ${object.id} is marked TLP:${level.toUpperCase()}${path[0] === 'granular_markings' ? ' in part' : ''}.`,
          why,
          mend: 'Take the object out; or, once its owner has agreed, mark it TLP:CLEAR.',
        });
      }
    }
  },
};
