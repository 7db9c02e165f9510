import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { copiesIn } from './pages-in.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // The page generator writes doctype and void elements in its own, equally valid way.
    'doctype-style': 'off',
    'void-style': 'off',
    // Long words of content decide where a line ends, and compressed markup has no line ends.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'no-inline-style': 'error',
  },
});

const fileOf = (path: string) => `${inject('site').folder}${path}${path.endsWith('/') ? 'index.html' : ''}`;

describe('the markup', () => {
  it.each([...inject('site').pages, ...copiesIn(inject('site').folder)])('of %s is valid', async (path) => {
    const report = await validator.validateString(readFileSync(fileOf(path), 'utf8'), path);
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`))).toEqual([]);
  });

  it.each(inject('site').pages)('of %s holds no inline script and no inline style, and a script where the reader asks something only', (path) => {
    const html = readFileSync(fileOf(path), 'utf8');
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/i);
    expect(html.match(/<script\b.*?<\/script>/gs) ?? []).toEqual(/\/(?:controleer-uzelf|self-check|opzoeken|look-up|zoeken|search)\/$/.test(path) ? [expect.stringMatching(/^<script type="module" src="\/assets\/[^"]+\.js"><\/script>$/)] : []);
  });
});
