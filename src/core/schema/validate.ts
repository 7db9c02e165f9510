import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Static, TSchema } from 'typebox';
import type { Diagnostic } from '../diagnostic.ts';
import type { DataDocument, Path } from '../parse/document.ts';

const ajv = new Ajv2020({ allErrors: true, strict: false, strictNumbers: true, verbose: true });
formats.default(ajv);

const compiled = new Map<TSchema, ValidateFunction>();

/** Findings about the shape of one document. Their codes are part of the public list of checks. */
export const SHAPE_CODES = ['document/unknown-field', 'document/missing-field', 'document/wrong-value'] as const;

/**
 * Checks the shape of a document. The value comes back typed when it has the shape, and not at all when it has not,
 * so that later steps never meet a surprise.
 */
export function validateShape<Schema extends TSchema>(schema: Schema, document: DataDocument): { value?: Static<Schema>; diagnostics: Diagnostic[] } {
  let validate = compiled.get(schema);
  if (!validate) compiled.set(schema, (validate = ajv.compile(schema)));
  if (validate(document.data)) return { value: document.data as Static<Schema>, diagnostics: [] };
  const findings = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if').map((error) => toDiagnostic(error, document));
  // A field with both a form and a pattern says the same thing twice.
  return { diagnostics: [...new Map(findings.map((finding) => [`${finding.line}:${finding.column} ${finding.message}`, finding])).values()] };
}

function toDiagnostic(error: ErrorObject, document: DataDocument): Diagnostic {
  const path = error.instancePath.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const field = nameOf(path, document.data);
  const description = (error.parentSchema as { description?: string } | undefined)?.description;
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = (error.params as { additionalProperty: string }).additionalProperty;
      const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
      return diagnostic(document, [...path, name], 'key', 'document/unknown-field', `There is no field \`${name}\` here.`, unknownFieldMend(name, known));
    }
    case 'required': {
      const name = (error.params as { missingProperty: string }).missingProperty;
      const properties = (error.parentSchema as { properties?: Record<string, { description?: string }> }).properties;
      const meaning = properties?.[name]?.description;
      return diagnostic(document, path, 'key', 'document/missing-field', `The field \`${name}\` is missing.`, `Add \`${name}:\`${meaning ? ` (${lowerFirst(meaning).replace(/\.$/, '')})` : ''}`);
    }
    default:
      return diagnostic(document, path, 'value', 'document/wrong-value', `${field} ${expectation(error)}.`, description && `Write what belongs here: ${lowerFirst(description)}`);
  }
}

/** A field as its author knows it: entries of lists are counted from 1. */
function nameOf(path: readonly string[], data: unknown): string {
  const last = path.at(-1);
  if (last === undefined) return 'This document';
  const holder = path.slice(0, -1).reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], data);
  return Array.isArray(holder) ? `Entry ${Number(last) + 1} of \`${path.at(-2) ?? ''}\`` : `\`${last}\``;
}

function expectation(error: ErrorObject): string {
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'enum': return `must be one of ${(params['allowedValues'] as unknown[]).map((value) => `\`${String(value)}\``).join(', ')}, not ${shown(error.data)}`;
    case 'type': return `must be ${String(params['type']).split(',').map(article).join(' or ')}, not ${shown(error.data)}`;
    case 'minLength': return 'is empty or too short';
    case 'maxLength': return `has ${[...String(error.data)].length} characters; at most ${String(params['limit'])} fit`;
    case 'minItems': return `needs at least ${String(params['limit'])} ${params['limit'] === 1 ? 'entry' : 'entries'}`;
    case 'maxItems': return `has ${(error.data as unknown[]).length} entries; at most ${String(params['limit'])} fit`;
    case 'minimum': return `must be at least ${String(params['limit'])}, not ${shown(error.data)}`;
    case 'maximum': return `must be at most ${String(params['limit'])}, not ${shown(error.data)}`;
    case 'uniqueItems': return 'holds the same entry twice';
    case 'pattern': case 'format': return String(error.data).trim() === '' ? 'is empty' : `has the wrong form: ${shown(error.data)}`;
    default: return `is not right: it ${error.message ?? 'does not fit'}`;
  }
}

function diagnostic(document: DataDocument, path: Path, part: 'key' | 'value', code: (typeof SHAPE_CODES)[number], message: string, mend?: string): Diagnostic {
  return { ...document.locate(path, part), severity: 'error', code, message, ...(mend ? { mend: mend.endsWith('.') ? mend : `${mend}.` } : {}) };
}

function unknownFieldMend(name: string, known: readonly string[]): string {
  const near = known.find((candidate) => distance(candidate, name) < Math.min(3, candidate.length, name.length));
  if (near) return `Did you mean \`${near}\`? Change it, or take the field out.`;
  return known.length > 0 ? `Take it out; the fields here are ${known.map((field) => `\`${field}\``).join(', ')}.` : 'Take it out.';
}

/** Number of letters to change, add or drop to get from one word to the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

function shown(value: unknown): string {
  if (value === null) return 'nothing';
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value) ?? 'nothing';
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}

function article(type: string): string {
  return type === 'array' ? 'a list' : type === 'object' ? 'a mapping' : type === 'integer' ? 'a whole number' : type === 'boolean' ? '`true` or `false`' : type === 'string' ? 'a text' : `a ${type}`;
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
