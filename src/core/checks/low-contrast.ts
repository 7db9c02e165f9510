import { momentsOf, type Moment } from '../theme/cascade.ts';
import { hexOf } from '../theme/colour.ts';
import type { Painted } from '../theme/measure.ts';
import { propertyOf } from '../theme/roles.ts';
import { shortfalls, type Shortfall } from '../theme/shortfalls.ts';
import type { Check, Report } from './check.ts';

/** Two colours that meet on a page cannot be told apart well enough (WCAG 2.2, 1.4.3, 1.4.11 and 2.4.13). */
export const lowContrast: Check = {
  id: 'theme/low-contrast',
  severity: 'error',
  run({ theme }, report) {
    const told = new Set<string>();
    for (const moment of momentsOf(theme)) {
      for (const shortfall of shortfalls(theme, moment)) {
        const key = [moment.scheme, shortfall.blame, named(shortfall.worst[shortfall.blame])].join(' ');
        if (told.has(key)) continue;
        told.add(key);
        tell(shortfall, moment, report);
      }
    }
  },
};

function tell({ blame, worst: { mark, ground, pair, ratio }, all, better }: Shortfall, { scheme, moreContrast }: Moment, report: Report): void {
  const { role, decided } = blame === 'mark' ? mark : ground;
  const property = propertyOf(role);
  const when = `${scheme === 'dark' ? ', in the dark' : ''}${moreContrast ? ', for readers who ask for more contrast' : ''}`;
  const others = all.length - 1;
  report(blame === 'mark' && !isTheme(mark) && isTheme(ground) ? ground.decided.place : decided.place, {
    message: `${named(mark)} on ${named(ground)} has a contrast of ${rounded(ratio)}; ${pair.need} is needed${when}.${others > 0 ? ` So it is with ${others} more ${blame === 'mark' ? 'of its grounds' : 'colours on this ground'}.` : ''}`,
    why: pair.why,
    mend: !better ? `No lightness of \`${property}\` alone mends it: change \`${propertyOf(blame === 'mark' ? ground.role : mark.role)}\` too.`
      : decided.name !== property ? `\`${better}\` is the nearest that passes: write it here, or leave this token and set \`${property}: ${better}\` in this file.`
        : isTheme({ decided }) ? `Write \`${better}\`, the nearest that passes.`
          : `The theme does not set \`${property}\`: add \`${property}: ${better}\`, the nearest that passes, or change this ground.`,
  });
}

function isTheme({ decided }: Pick<Painted, 'decided'>): boolean {
  return decided.place.file.startsWith('content/');
}

function named({ role, colour, decided }: Painted): string {
  const property = propertyOf(role);
  return `\`${property}\` (${hexOf(colour)}${decided.name === property ? '' : `, from \`${decided.name}\``})`;
}

/** Rounded down, so that what is too little never reads as enough. */
function rounded(ratio: number): string {
  return String(Math.floor(ratio * 100) / 100);
}
