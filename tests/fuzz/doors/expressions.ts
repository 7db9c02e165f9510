import { readdirSync, readFileSync } from 'node:fs';
import * as formats from 'ajv-formats/dist/formats.js';
import ts from 'typescript';
import { bundleSchema, objectSchemas } from '../../../src/stix/index.ts';
import { text, type Door } from './door.ts';

const root = new URL('../../../src/stix/', import.meta.url);

/** Every regular expression that is written in `src/stix`, every `pattern` of a schema, and the `format` that another package brings. */
export const expressions: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ...[...literals(), ...schemaPatterns([bundleSchema, objectSchemas])].map((form) => [String(form), (input: string) => form.test(input)] as const),
  ['format uri', (input) => input.length <= 1_000_000 && (formats.fullFormats.uri as (text: string) => boolean)(input)],
]);

function* literals(): Generator<RegExp> {
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).sort()) {
    const waiting: ts.Node[] = [ts.createSourceFile(name, readFileSync(new URL(name, root), 'utf8'), ts.ScriptTarget.Latest)];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        // Without `g` and `y`, which remember where they were.
        yield new RegExp(node.text.slice(1, end), node.text.slice(end + 1).replaceAll(/[gy]/g, ''));
      }
      ts.forEachChild(node, (child) => void waiting.push(child));
    }
  }
}

function schemaPatterns(schemas: unknown): Set<RegExp> {
  const found = new Set<string>();
  JSON.stringify(schemas, (name, inner: unknown) => {
    if (name === 'pattern' && typeof inner === 'string') found.add(inner);
    return inner;
  });
  return new Set([...found].map((pattern) => new RegExp(pattern, 'u')));
}

/** No exported functions, but what many of them lead to: a text meets each expression, whatever stands before it on the way there. */
export const expressionDoors: Readonly<Record<string, Door>> = Object.fromEntries([...expressions].map(([name, test]) => [`expression ${name}`, text(test)]));
