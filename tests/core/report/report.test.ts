import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import { report } from '../../../src/core/report/index.ts';

const found: Diagnostic[] = [
  { file: 'content/a,b:c.md', line: 4, column: 1, severity: 'error', code: 'advisory/missing-translation', message: 'There is no text.\u202E', why: 'Readers see nothing.', mend: 'Write 100% of it.' },
  { file: 'content/b.md', line: 1, column: 2, severity: 'warning', code: 'stix/open-vocabulary', message: 'Unknown word.' },
];

describe('reports', () => {
  it('tells a person what, why and how, with places and a count', () => {
    expect(report(found, 'text', false)).toBe(`content/a,b:c.md:4:1  error  advisory/missing-translation
  There is no text.\\u{202e}
  Readers see nothing.
  Mend: Write 100% of it.
  More: docs/checks/missing-translation.md

content/b.md:1:2  warning  stix/open-vocabulary
  Unknown word.
  More: docs/checks/stix.md

1 error, 1 warning
`);
  });

  it('uses colour only when asked', () => {
    expect(report(found, 'text', true)).toContain('\u001B[31merror\u001B[0m');
    expect(report(found, 'text', false)).not.toContain('\u001B');
  });

  it('tells a tool everything in one JSON document', () => {
    expect(JSON.parse(report(found, 'json', false))).toEqual({
      diagnostics: [{ ...found[0], docs: 'docs/checks/missing-translation.md' }, { ...found[1], docs: 'docs/checks/stix.md' }],
    });
  });

  it('escapes what a workflow command would misread', () => {
    expect(report(found, 'annotations', false).split('\n')[0]).toBe(
      '::error file=content/a%2Cb%3Ac.md,line=4,col=1,title=advisory/missing-translation::There is no text.\u202E%0AReaders see nothing.%0AMend: Write 100%25 of it.',
    );
  });
});
