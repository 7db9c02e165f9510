import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Diagnostic } from '../diagnostic.ts';
import { locator } from '../parse/locator.ts';
import { finding } from './finding.ts';
import { parseJsonFile } from './json.ts';
import type { Release, Verifier } from './verifier.ts';

const SCHEMA_FILE = /^schemas\/.*\.json$/;
const FEED_FILE = /^(?:feeds\/.*|lookup\/.*|[a-z]{2,3}\/feed)\.json$/;

/** Every JSON feed parses, and those that name a schema of this site hold to it, as the schema stands in the release. */
export const schema: Verifier = {
  id: 'schema',
  verify(release) {
    const diagnostics: Diagnostic[] = [];
    const ajv = schemasOf(release, diagnostics);
    for (const path of release.paths) {
      if (!FEED_FILE.test(path)) continue;
      const document = parsed(release, path, diagnostics) as { $schema?: unknown } | null | undefined;
      if (typeof document?.$schema !== 'string') continue;
      const validate = ajv.getSchema(document.$schema);
      if (!validate) {
        diagnostics.push(finding('schema', path, { message: `Its schema ${document.$schema} is not part of this site.`, why: 'Nobody could validate this feed.' }));
        continue;
      }
      if (validate(document)) continue;
      const locate = locator(path, release.text(path));
      for (const { instancePath, message } of validate.errors ?? []) {
        const { line, column } = locate(instancePath.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')));
        diagnostics.push(finding('schema', path, {
          message: `${instancePath || 'The document'} ${message ?? 'does not fit'}.`,
          why: `It breaks ${document.$schema}.`,
        }, line, column));
      }
    }
    return diagnostics;
  },
};

function schemasOf(release: Release, diagnostics: Diagnostic[]): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
  formats.default(ajv);
  for (const path of release.paths) {
    if (!SCHEMA_FILE.test(path)) continue;
    try {
      ajv.compile(JSON.parse(release.text(path)));
    } catch (error) {
      diagnostics.push(finding('schema', path, { message: `This is not a valid JSON Schema: ${(error as Error).message}.` }));
    }
  }
  return ajv;
}

function parsed(release: Release, path: string, diagnostics: Diagnostic[]): unknown {
  try {
    return parseJsonFile(release, path);
  } catch (error) {
    diagnostics.push(finding('schema', path, { message: `This is not valid JSON: ${(error as Error).message}.` }));
    return undefined;
  }
}
