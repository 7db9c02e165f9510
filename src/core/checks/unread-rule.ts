import type { TokenSheet } from '../parse/css.ts';
import type { Check, Report } from './check.ts';

/** Where the tokens of a theme may stand: the root, or one class as NL Design System exports it. */
const ROOT = /^(?::root|html)$/;
const CLASS = /^\.[\w-]+$/;

/** A theme holds something that Seinpost does not read: a file from elsewhere, a font, a condition, a second theme, ordinary properties. */
export const unreadRule: Check = {
  id: 'theme/unread-rule',
  severity: 'error',
  run({ theme }, report) {
    for (const sheet of [theme.light, theme.dark]) if (sheet) judge(sheet, report);
  },
};

function judge({ rules, atRules }: TokenSheet, report: Report): void {
  const unread = (place: TokenSheet['rules'][number]['place'], message: string, mend: string) => report(place, { message, why: 'The site would look otherwise than the theme says, and nobody would know why.', mend });
  for (const { name, place } of atRules) {
    if (name === '@import') unread(place, 'This theme takes in another file with `@import`.', 'Put the rules of that file here: pages ask nothing of other places.');
    else if (name === '@font-face') unread(place, 'This theme brings a font with `@font-face`.', 'Take it out, and name fonts that readers have on their own devices: pages load no fonts.');
    else unread(place, `Nothing reads \`${name}\` here.`, 'Take it out.');
  }
  const theme = rules.map(({ selector }) => selector).find((selector) => CLASS.test(selector));
  for (const { selector, around, tokens, others, place } of rules) {
    const [other] = others;
    if (around !== '') unread(place, `This rule stands in \`${around}\`, and nothing reads it there.`, 'Put what differs in the dark into `dark.css` beside this file, and take the rest out.');
    else if (!ROOT.test(selector) && selector !== theme) unread(place, `Nothing reads the rule for \`${selector}\`.`, 'Keep tokens for `:root` or for one class: one file is one theme.');
    else if (other) unread(other.place, `Nothing reads \`${other.name}\` here.`, 'Take it out: a theme sets custom properties, and pages are laid out by Seinpost.');
    else if (tokens.length === 0) unread(place, `The rule for \`${selector}\` sets no token.`, 'Take it out.');
  }
}
