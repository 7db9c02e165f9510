import { generate, parse } from 'css-tree';
import type { Token, TokenSheet } from '../parse/css.ts';
import { cascade, ownDarkTokens, ownRules, schemesOf, tokensIn, type ThemeSheets } from './cascade.ts';
import { referencesIn } from './resolve.ts';
import { propertyOf, roles } from './roles.ts';

/**
 * What a publisher's theme adds to the style sheet: of its tokens those alone that our styles ask for, directly or by way
 * of others. Empty without a theme. A theme for light alone sets aside what we have for the dark.
 */
export function themeCss(theme: ThemeSheets): string {
  const asked = askedFor(theme);
  const light = tokensIn(theme.light, '').filter(({ name }) => asked.has(name));
  const dark = tokensIn(theme.dark, '').filter(({ name }) => asked.has(name));
  if (!theme.light && !theme.dark) return '';
  const base = cascade({}, { scheme: 'light', moreContrast: false });
  const again = schemesOf(theme).includes('dark') ? [] : ownDarkTokens().flatMap(({ name }) => base(name) ?? []);
  const scheme = schemesOf(theme).includes('dark') ? '' : 'color-scheme:light;';
  return `@layer theme{:root{${scheme}${written([...again, ...light])}}${dark.length > 0 ? `@media (prefers-color-scheme:dark){:root{${written(dark)}}}` : ''}}\n`;
}

/** Names of all custom properties on which the roles depend, once the theme has had its say. */
function askedFor({ light, dark }: ThemeSheets): Set<string> {
  const declarations = new Map<string, Token[]>();
  for (const rule of [...ownRules, ...rulesOf(light), ...rulesOf(dark)]) {
    for (const token of rule.tokens) declarations.set(token.name, [...(declarations.get(token.name) ?? []), token]);
  }
  const asked = new Set<string>();
  const waiting: string[] = roles.map(propertyOf);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (asked.has(name)) continue;
    asked.add(name);
    for (const { value } of declarations.get(name) ?? []) waiting.push(...namesIn(value));
  }
  return asked;
}

function namesIn(value: string): string[] {
  return referencesIn(value).flatMap(({ name, fallback }) => [name, ...(fallback === undefined ? [] : namesIn(fallback))]);
}

function rulesOf(sheet: TokenSheet | undefined): TokenSheet['rules'] {
  return sheet?.rules ?? [];
}

/** Declarations, written anew from what they were parsed into: the last of a name counts. */
function written(tokens: readonly Token[]): string {
  const last = new Map(tokens.map((token) => [token.name, token.value]));
  return [...last].map(([name, value]) => `${name}:${generate(parse(value, { context: 'value' }))}`).join(';');
}
