import type { Random } from '../../bench/site/random.ts';
import { objectSchemas, TLP1, TLP2, vocabularies } from '../../src/stix/index.ts';
import { ids, samples } from '../stix/samples.ts';
import { hostileValue, objectOf, setProperty, TEXTS } from './hostile.ts';

interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: { readonly pattern?: string };
  readonly additionalProperties?: Schema | boolean;
  readonly 'x-vocabulary'?: keyof typeof vocabularies;
}

/** Values in the form of some data type: where a schema asks for a form, one of those that have it is taken. */
const POOL: readonly string[] = [
  ...Object.values(samples).map(({ object }) => object.id), ...Object.values(ids), ...Object.values({ ...TLP1, ...TLP2 }).map(({ id }) => id),
  'extension-definition--11111111-1111-4111-8111-000000000036', 'x-new--11111111-1111-4111-8111-000000000077', 'x-new-ext',
  '2026-03-10T09:00:00.000Z', '2026-03-10T09:00:00.001Z', '2025-12-31T23:59:59Z', 'YWJj', 'abcd', 'a'.repeat(32), 'a'.repeat(64), 'name', 'labels.[0]', 'id',
  'external_references.[0].hashes.MD5', 'MD5', 'SHA-256', 'SHA-1', 'x_own', 'nl', 'en', 'utf-8', 'text/plain', '198.51.100.3', '2001:db8::1', 'example.org', 'info@example.org',
  '00:00:5e:00:53:01', 'https://example.org/a', 'mitre-attack', 'CVE-2026-0001', '1.0.0', '#Strings', 'HKEY_LOCAL_MACHINE\\System', 'cpe:2.3:a:example:example:1:*:*:*:*:*:*:*',
];

const fitting = new Map<string, readonly string[]>();

/** An object of this type with a random part of its properties, of every depth, most of them right. */
export function objectFrom(random: Random, type: string): Record<string, unknown> {
  const schema = (objectSchemas as unknown as Readonly<Record<string, Schema>>)[type] ?? {};
  const object = objectIn(random, schema, 0);
  for (const [name, value] of Object.entries(samples[type]?.object ?? {})) {
    if (random.below(12) > 0) setProperty(object, name, structuredClone(value));
  }
  return object;
}

function objectIn(random: Random, schema: Schema, depth: number): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(schema.properties ?? {})) {
    const wanted = schema.required?.includes(name) === true ? random.below(40) > 0 : random.below(4 + depth) === 0;
    if (wanted) setProperty(object, name, valueOf(random, inner, depth + 1));
  }
  if (schema.additionalProperties !== undefined && schema.additionalProperties !== false) {
    const inner = schema.additionalProperties === true ? {} : schema.additionalProperties;
    const name = textIn(random, schema.propertyNames?.pattern);
    setProperty(object, name, depth > 6 ? 'x' : valueOf(random, inner, depth + 1));
  }
  return object;
}

function valueOf(random: Random, schema: Schema, depth: number): unknown {
  if (random.below(60) === 0) return hostileValue(random);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return random.pick(schema.enum);
  if (schema['x-vocabulary'] !== undefined && random.below(3) > 0) return random.pick<string>(vocabularies[schema['x-vocabulary']].values);
  switch (schema.type) {
    case 'array': return Array.from({ length: 1 + random.below(3) }, () => valueOf(random, schema.items ?? {}, depth + 1));
    case 'object': return objectIn(random, schema, depth);
    case 'boolean': return random.below(2) === 0;
    case 'integer': return (schema.minimum ?? 0) + random.below((schema.maximum ?? 1000) - (schema.minimum ?? 0) + 1);
    case 'number': return random.below(180) / 2;
    case 'string': return textIn(random, schema.pattern);
    default: return random.pick<unknown>(['text', 1, true, ['text'], { extension_type: 'property-extension', some_name: 1 }, objectOf([['name', 'naam'], ['labels', ['a', '']]])]);
  }
}

function textIn(random: Random, pattern: string | undefined): string {
  if (random.below(40) === 0) return random.pick(TEXTS);
  if (pattern === undefined) return random.pick(POOL);
  let texts = fitting.get(pattern);
  if (texts === undefined) {
    const form = new RegExp(pattern, 'u');
    texts = POOL.filter((text) => form.test(text));
    fitting.set(pattern, texts);
  }
  return texts.length === 0 ? random.pick(POOL) : random.pick(texts);
}
