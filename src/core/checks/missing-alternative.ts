import { inlineTexts } from '../model/inline-texts.ts';
import { nodesOf } from '../parse/markdown.ts';
import type { Check } from './check.ts';

/** A picture has no words for who cannot see it (WCAG 2.2, success criterion 1.1.1). */
export const missingAlternative: Check = {
  id: 'text/missing-alternative',
  severity: 'error',
  run(model, report) {
    for (const { markdown } of inlineTexts(model)) {
      for (const node of nodesOf(markdown.tree)) {
        if ((node.type !== 'image' && node.type !== 'imageReference') || node.alt?.trim()) continue;
        report(markdown.locate(node), {
          message: 'This picture has no alternative text.',
          why: 'Who cannot see it would not know what it shows.',
          mend: 'Write between the brackets what the picture tells: `![The list of linked devices, with one unknown device](/pictures/devices.png)`.',
        });
      }
    }
  },
};
