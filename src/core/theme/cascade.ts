import { OWN_TOKENS, READER_STYLES } from '../load/own-styles.ts';
import { parseCss, type Token, type TokenRule, type TokenSheet } from '../parse/css.ts';
import type { SourceFile } from '../load/source-files.ts';

export type Scheme = 'light' | 'dark';

/** What a publisher sets, one sheet for each colour scheme; each may be absent. */
export interface ThemeSheets {
  readonly light?: TokenSheet | undefined;
  /** What differs in the dark. */
  readonly dark?: TokenSheet | undefined;
}

/** In what circumstances a page is shown, as far as colours depend on them. */
export interface Moment {
  readonly scheme: Scheme;
  /** The reader has asked for more contrast. */
  readonly moreContrast: boolean;
}

/** The declaration that counts for a custom property. */
export type Find = (name: string) => Token | undefined;

const PLAIN = '';
const DARK = '@media (prefers-color-scheme:dark)';
const MORE_CONTRAST = '@media (prefers-contrast:more)';

const own = ownSheet(OWN_TOKENS);
const reader = ownSheet(READER_STYLES);

/** All that our own styles say of the roles, in every circumstance and width. */
export const ownRules: readonly TokenRule[] = own.rules;

/** The colour schemes for which there are colours. Without a dark theme of the publisher's there is no dark: none is made up. */
export function schemesOf({ light, dark }: ThemeSheets): readonly Scheme[] {
  return light && !dark ? ['light'] : ['light', 'dark'];
}

export function momentsOf(theme: ThemeSheets): Moment[] {
  return schemesOf(theme).flatMap((scheme) => [{ scheme, moreContrast: false }, { scheme, moreContrast: true }]);
}

/** Finds declarations as the cascade layers of src/styles/index.css do: ours, the publisher's, the reader's. */
export function cascade(theme: ThemeSheets, { scheme, moreContrast }: Moment): Find {
  const found = new Map<string, Token>();
  const dark = scheme === 'dark';
  for (const tokens of [
    tokensIn(own, PLAIN), dark ? tokensIn(own, DARK) : [],
    tokensIn(theme.light, PLAIN), dark ? tokensIn(theme.dark, PLAIN) : [],
    moreContrast ? tokensIn(reader, MORE_CONTRAST) : [],
  ]) for (const token of tokens) found.set(token.name, token);
  return (name) => found.get(name);
}

/** Declarations of our own that stand for the dark alone. */
export function ownDarkTokens(): readonly Token[] {
  return tokensIn(own, DARK);
}

/** The tokens of a sheet that stand in rules with just this around them, in their order. */
export function tokensIn(sheet: TokenSheet | undefined, around: string): readonly Token[] {
  return sheet?.rules.filter((rule) => rule.around === around).flatMap(({ tokens }) => tokens) ?? [];
}

function ownSheet({ path, text }: SourceFile): TokenSheet {
  const { document, diagnostics } = parseCss(path, text);
  if (!document) throw new Error(`${path} does not parse: ${JSON.stringify(diagnostics)}`);
  return document;
}
