import { lexer } from 'css-tree';
import { readColour } from '../theme/colour.ts';
import { propertyOf, ROLES } from '../theme/roles.ts';
import { usedTokens } from '../theme/used-tokens.ts';
import type { Check } from './check.ts';

/** Of a custom property these say that it has no value of its own. */
const KEYWORDS = /^(?:inherit|initial|unset|revert|revert-layer)$/i;

const SYNTAX = 'Write it as `#rrggbb`, `rgb()`, `hsl()` or `oklch()`: relative colours, `color-mix()` and `light-dark()` cannot be judged.';

const MEND: Readonly<Record<string, string>> = {
  'font-family': 'Write names of fonts with commas between them, such as `Verdana, sans-serif`.',
  'font-weight': 'Write a number such as `700`.',
  'line-height': 'Write a number such as `1.5`.',
  'flex-grow': 'Write a number such as `1.2`.',
};

/** A token of the theme that the styles use is no colour, length or name of a font, or a colour that cannot be judged. */
export const wrongToken: Check = {
  id: 'theme/wrong-token',
  severity: 'error',
  run({ theme }, report) {
    for (const { role, outcome } of usedTokens(theme)) {
      if ('fault' in outcome) continue;
      const { value, decided } = outcome;
      const property = ROLES[role];
      const told = `\`${decided.name}\` is \`${shortened(value)}\``;
      if (property === 'color') {
        const read = readColour(value);
        if ('colour' in read) continue;
        const seeThrough = read.fault === 'see-through';
        report(decided.place, {
          message: seeThrough ? `${told}, through which one can see.` : `${told}, which is not a colour that can be judged.`,
          why: `Pages take \`${propertyOf(role)}\` from it, and nobody could tell whether every reader can see it.`,
          mend: seeThrough ? `Write the colour that it looks like, or set \`${propertyOf(role)}\` in this file to a colour of its own.` : SYNTAX,
        });
      } else if (KEYWORDS.test(value) || lexer.matchProperty(property, value).error) {
        report(decided.place, {
          message: /\burl\(/i.test(value) ? `\`${decided.name}\` names a file.` : `${told}, which does not fit where it is used.`,
          why: `Pages take \`${propertyOf(role)}\` from it, and a browser would drop it without a word.`,
          mend: MEND[property] ?? 'Write a length such as `1.5rem`.',
        });
      }
    }
  },
};

function shortened(value: string): string {
  const line = value.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
