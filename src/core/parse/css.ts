import { generate, parse, walk, type Atrule, type CssNode, type Rule, type SyntaxParseError } from 'css-tree';
import type { Diagnostic, Place } from '../diagnostic.ts';
import type { Parsed } from './yaml.ts';

/** A custom property as a style sheet sets it. */
export interface Token {
  /** With its two hyphens. */
  readonly name: string;
  /** As written, without space around it. */
  readonly value: string;
  readonly place: Place;
}

/** A rule of a style sheet, as far as it sets custom properties. */
export interface TokenRule {
  readonly selector: string;
  /** The at-rules around it, such as `@media (prefers-color-scheme: dark)`; empty where there are none. */
  readonly around: string;
  readonly tokens: readonly Token[];
  /** What else the rule holds. */
  readonly others: readonly Token[];
  readonly place: Place;
}

export interface TokenSheet {
  readonly file: string;
  readonly rules: readonly TokenRule[];
  /** At-rules that hold no rules, such as `@import` and `@font-face`. */
  readonly atRules: readonly Pick<Token, 'name' | 'place'>[];
}

/** Parses a style sheet (CSS Syntax Level 3) for the custom properties that it sets. Of slips of syntax the first is told. */
export function parseCss(file: string, text: string): Parsed<TokenSheet> {
  const place = (offset: number): Place => {
    const before = text.slice(0, offset);
    return { file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
  };
  const slips: SyntaxParseError[] = [];
  // Custom properties may hold anything, and a theme has many that nobody uses: their values are parsed when they are asked for.
  const sheet = parse(text, { positions: true, parseCustomProperty: false, onParseError: (slip) => slips.push(slip) });
  const [slip] = slips;
  if (slip) return { diagnostics: [unreadable(place(Math.min(slip.offset, text.length)), slip.message)] };

  const rules: TokenRule[] = [];
  const atRules: Pick<Token, 'name' | 'place'>[] = [];
  const around: Atrule[] = [];
  const placeOf = (node: CssNode) => place(node.loc?.start.offset ?? 0);
  walk(sheet, {
    enter(node: CssNode) {
      if (node.type === 'Rule') rules.push(ruleOf(node, around, placeOf));
      else if (node.type === 'Atrule') {
        if (!holdsRules(node)) atRules.push({ name: `@${node.name}`, place: placeOf(node) });
        around.push(node);
      }
    },
    leave(node: CssNode) { if (node.type === 'Atrule') around.pop(); },
  });
  return { document: { file, rules, atRules }, diagnostics: [] };
}

function ruleOf(rule: Rule, around: readonly Atrule[], placeOf: (node: CssNode) => Place): TokenRule {
  const declarations = rule.block.children.toArray().flatMap((node) => (node.type === 'Declaration' ? [{ name: node.property, value: generate(node.value).trim(), place: placeOf(node) }] : []));
  const isToken = ({ name }: Token) => name.startsWith('--');
  return {
    selector: generate(rule.prelude),
    around: around.map((node) => `@${node.name}${node.prelude ? ` ${generate(node.prelude)}` : ''}`).join(' '),
    tokens: declarations.filter(isToken),
    others: declarations.filter((declaration) => !isToken(declaration)),
    place: placeOf(rule),
  };
}

function holdsRules({ block }: Atrule): boolean {
  return block?.children.some(({ type }) => type === 'Rule' || type === 'Atrule') ?? false;
}

function unreadable(place: Place, message: string): Diagnostic {
  return {
    ...place, severity: 'error', code: 'file/syntax',
    message: `This is not valid CSS: ${message.replace(/\.$/, '').replace(/^./, (letter) => letter.toLowerCase())}.`,
    mend: 'Check the brackets, the colon after each name and the semicolon after each value.',
  };
}
