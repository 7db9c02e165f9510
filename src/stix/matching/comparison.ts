import type { Comparison, ComparisonOperator, Literal, SetLiteral } from '../pattern/syntax-tree.ts';
import { isTimestamp } from '../timestamps.ts';
import { addressRange, isWithin } from './address-range.ts';
import type { Budget } from './budget.ts';
import { Bytes } from './bytes.ts';
import type { Report } from './constant-fault.ts';
import { likePattern } from './like.ts';
import { isBytes, orderTo } from './order.ts';
import { regularExpression } from './regular-expression.ts';

/** Whether a value that the path points to is one that the comparison looks for. */
export type ValueTest = (value: unknown, budget: Budget) => boolean;

/**
 * Makes a test of a comparison (STIX 2.1 §9.6.1). Values of a type that does not compare with the constant are unequal to it,
 * in no order with it, and fit no expression; NOT turns the answer about, save that what has no order has none with NOT either.
 */
export function valueTest({ operator, value, negated }: Comparison, report: Report, budget: Budget): ValueTest {
  for (const literal of value.kind === 'set' ? value.members : [value]) {
    if (literal.kind === 'timestamp' && !isTimestamp(literal.value)) {
      report({ code: 'stix/pattern-constants', message: `t'${literal.value}' is a time that does not exist.`, mend: 'Check the day.', spec: '2.16' });
    }
  }
  if (value.kind === 'set') return turned(setTest(value, report), negated);
  if (isOrdering(operator)) return orderTest(operator, value, negated);
  return turned(plainTest(operator, value, report, budget), negated);
}

const turned = (test: ValueTest, negated: boolean): ValueTest => (negated ? (value, budget) => !test(value, budget) : test);

type Ordering = '<' | '>' | '<=' | '>=';
const isOrdering = (operator: ComparisonOperator): operator is Ordering => operator.startsWith('<') || operator.startsWith('>');

function orderTest(operator: Ordering, literal: Literal, negated: boolean): ValueTest {
  const orderOf = orderTo(literal);
  return (value, budget) => {
    budget.spend(lengthOf(value, literal));
    const order = orderOf(value);
    if (order === undefined) return false;
    return (order === 0 ? operator.endsWith('=') : (order < 0) === operator.startsWith('<')) !== negated;
  };
}

function equality(literal: Literal): ValueTest {
  const orderOf = orderTo(literal);
  return (value, budget) => {
    budget.spend(lengthOf(value, literal));
    return orderOf(value) === 0;
  };
}

/** Two texts compare up to the end of the shorter; whether a text is bytes or a timestamp takes all of it. */
function lengthOf(value: unknown, { kind, value: constant }: Literal): number {
  const text = value instanceof Bytes ? value.text : value;
  if (typeof text !== 'string') return 1;
  return 1 + (kind === 'string' ? Math.min(text.length, constant.length) : text.length);
}

const SORT: Readonly<Record<Literal['kind'], string>> = {
  integer: 'number', float: 'number', hex: 'bytes', binary: 'bytes', string: 'string', boolean: 'boolean', timestamp: 'timestamp',
};

function setTest({ members }: SetLiteral, report: Report): ValueTest {
  if (new Set(members.map(({ kind }) => SORT[kind])).size > 1) {
    report({ code: 'stix/pattern-constants', message: 'The values of a set right of IN are of different types.', mend: 'Write one comparison for each type, and join them with OR.', spec: '9.2' });
  }
  const tests = members.map(equality);
  return (value, budget) => tests.some((test) => test(value, budget));
}

function plainTest(operator: Exclude<ComparisonOperator, Ordering>, literal: Literal, report: Report, budget: Budget): ValueTest {
  switch (operator) {
    case '=': return equality(literal);
    case '!=': return turned(equality(literal), true);
    case 'LIKE': return textTest(literal, likePattern(literal.value));
    case 'MATCHES': return textTest(literal, expressionTest(literal, report, budget));
    case 'ISSUBSET':
    case 'ISSUPERSET': return rangeTest(operator, literal, report);
    // A set is the only thing that the grammar has right of IN.
    case 'IN': return () => false;
  }
}

/** Bytes are looked at as text, which a pattern with other characters than U+0000 to U+00FF cannot fit. */
function textTest({ value: pattern }: Literal, fits: (text: string, budget: Budget) => boolean): ValueTest {
  const bytes = isBytes(pattern.normalize('NFC'));
  return (value, budget) => {
    if (value instanceof Bytes) return bytes && fits(value.text, budget);
    return typeof value === 'string' && fits(value, budget);
  };
}

function expressionTest({ value: source }: Literal, report: Report, budget: Budget): (text: string, budget: Budget) => boolean {
  const expression = regularExpression(source, budget);
  if (expression === undefined) {
    const message = `The expression \`${source.slice(0, 140)}\` right of MATCHES is wrong, or uses what cannot be matched in linear time.`;
    report({ code: 'stix/pattern-regex', message, mend: 'Use no references to groups, no looking ahead or behind, and no possessive groups.', spec: '9.6.1' });
    return () => false;
  }
  return (text, spent) => {
    spent.spend(text.length);
    return expression(text.normalize('NFC'), spent);
  };
}

function rangeTest(operator: 'ISSUBSET' | 'ISSUPERSET', { value: constant }: Literal, report: Report): ValueTest {
  const range = addressRange(constant);
  if (range === undefined) {
    report({ code: 'stix/pattern-constants', message: `\`${constant.slice(0, 140)}\` right of ${operator} is no range of addresses.`, mend: 'Write it as 198.51.100.0/24 or 2001:db8::/32.', spec: '9.6.1' });
    return () => false;
  }
  return (value, budget) => {
    budget.spend();
    const other = typeof value === 'string' && value.length < 64 ? addressRange(value) : undefined;
    return other !== undefined && (operator === 'ISSUBSET' ? isWithin(other, range) : isWithin(range, other));
  };
}
