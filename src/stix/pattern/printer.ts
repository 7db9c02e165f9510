import { KEYWORDS } from './cursor.ts';
import type {
  ComparisonExpression, Literal, ObjectPath, ObservationExpression, PathStep, Pattern, Qualifier, SetLiteral,
} from './syntax-tree.ts';

/**
 * The canonical text of a pattern (STIX 2.1 §9): one space between words, `=` and `!=` for their other spellings, quotes
 * only where a name needs them, no comments. Reading it gives the same tree, offsets apart.
 */
export function printPattern(pattern: Pattern): string {
  return observation(pattern.expression);
}

/** The canonical text of an object path, without its object type: `hashes.'SHA-256'`. */
export function printPath(path: ObjectPath): string {
  return path.steps.map(step).join('');
}

const BINDING = { AND: 3, OR: 2, FOLLOWEDBY: 1 } as const;

function observation(node: ObservationExpression): string {
  if (node.kind === 'observation') return `[${comparison(node.comparison)}]`;
  if (node.kind === 'observation-group') return `(${observation(node.expression)})`;
  if (node.kind === 'qualified-observation') return [observation(node.expression), ...node.qualifiers.map(qualifier)].join(' ');
  return node.operands
    .map((operand) => {
      const loose = operand.kind === 'observation-chain' && BINDING[operand.operator] <= BINDING[node.operator];
      return loose ? `(${observation(operand)})` : observation(operand);
    })
    .join(` ${node.operator} `);
}

function qualifier(node: Qualifier): string {
  if (node.kind === 'within') return `WITHIN ${node.seconds} SECONDS`;
  if (node.kind === 'repeats') return `REPEATS ${node.times} TIMES`;
  return `START t'${node.startTime}' STOP t'${node.stopTime}'`;
}

function comparison(node: ComparisonExpression): string {
  if (node.kind === 'comparison-group') return `(${comparison(node.expression)})`;
  if (node.kind === 'existence') return `${node.negated ? 'NOT ' : ''}EXISTS ${path(node.path)}`;
  if (node.kind === 'comparison') return `${path(node.path)} ${node.negated ? 'NOT ' : ''}${node.operator} ${value(node.value)}`;
  return node.operands
    .map((operand) => {
      const loose = operand.kind === 'comparison-chain' && BINDING[operand.operator] <= BINDING[node.operator];
      return loose ? `(${comparison(operand)})` : comparison(operand);
    })
    .join(` ${node.operator} `);
}

function path(node: ObjectPath): string {
  return `${node.objectType}:${printPath(node)}`;
}

const PLAIN = /^[A-Za-z_][A-Za-z0-9_]*$/;

function step(node: PathStep, position: number): string {
  if (node.kind === 'index') return `[${node.index}]`;
  const name = PLAIN.test(node.name) && !KEYWORDS.has(node.name) ? node.name : quoted(node.name);
  return position === 0 ? name : `.${name}`;
}

function value(node: Literal | SetLiteral): string {
  return node.kind === 'set' ? `(${node.members.map(literal).join(', ')})` : literal(node);
}

function literal(node: Literal): string {
  if (node.kind === 'string') return quoted(node.value);
  if (node.kind === 'timestamp') return `t'${node.value}'`;
  if (node.kind === 'hex') return `h'${node.value}'`;
  if (node.kind === 'binary') return `b'${node.value}'`;
  return node.value;
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
