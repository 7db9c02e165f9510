import { printPath } from './printer.ts';
import type { Pattern } from './syntax-tree.ts';

/** What the plainest pattern says: this property of this type of object has this value. */
export interface SimpleComparison {
  readonly objectType: string;
  /** In canonical spelling: `value`, `hashes.'SHA-256'`. */
  readonly path: string;
  readonly value: string;
}

/** Takes a pattern apart that is exactly one `[type:property = 'value']` (STIX 2.1 §9.6); undefined for any other. */
export function simpleComparison(ast: Pattern): SimpleComparison | undefined {
  if (ast.expression.kind !== 'observation') return undefined;
  const { comparison } = ast.expression;
  if (comparison.kind !== 'comparison' || comparison.negated || comparison.operator !== '=') return undefined;
  if (comparison.value.kind !== 'string') return undefined;
  return { objectType: comparison.path.objectType, path: printPath(comparison.path), value: comparison.value.value };
}
