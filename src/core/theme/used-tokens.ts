import type { Token } from '../parse/css.ts';
import { cascade, ownRules, schemesOf, type Scheme, type ThemeSheets } from './cascade.ts';
import { resolve, type Resolved, type Unresolved } from './resolve.ts';
import { propertyOf, roles, type Role } from './roles.ts';

/** What a role comes down to, in one scheme and in one of the widths for which it differs. */
export interface Use {
  readonly role: Role;
  readonly scheme: Scheme;
  readonly outcome: Resolved | Unresolved;
}

/** Every role with its value, in every scheme and width. Each declaration that decides one is told once. */
export function* usedTokens(theme: ThemeSheets): Generator<Use> {
  const told = new Set<string>();
  for (const scheme of schemesOf(theme)) {
    const find = cascade(theme, { scheme, moreContrast: false });
    for (const role of roles) {
      for (const token of declarationsOf(propertyOf(role), find(propertyOf(role)))) {
        const outcome = resolve(token, find);
        const { name, place } = 'fault' in outcome ? outcome.at : outcome.decided;
        const key = [name, place.file, place.line, place.column, 'fault' in outcome ? outcome.name : role].join(' ');
        if (told.has(key)) continue;
        told.add(key);
        yield { role, scheme, outcome };
      }
    }
  }
}

/** The declaration that counts, and those for another width where it is one of ours. */
function declarationsOf(name: string, counting: Token | undefined): Token[] {
  const ours = ownRules.filter(({ around }) => around.startsWith('@media (min-width')).flatMap(({ tokens }) => tokens.filter((token) => token.name === name));
  if (!counting) return ours;
  return ownRules.some(({ tokens }) => tokens.includes(counting)) ? [counting, ...ours] : [counting];
}
