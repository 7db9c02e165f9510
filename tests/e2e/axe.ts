import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 AA and EN 301 549, named by tag so that rules that are off by default run too, with the good practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'EN-301-549v4', 'best-practice'];

const SOURCE = readFileSync(createRequire(fileURLToPath(import.meta.resolve('@axe-core/playwright'))).resolve('axe-core/axe.min.js'), 'utf8');

interface WithAxe {
  axe?: { run(context: string, options: RunOptions): Promise<AxeResults> };
}

/** What is judged: one part of the page, by a selector, and without rules that a part cannot keep by itself. */
interface Scope {
  readonly include?: string;
  readonly without?: readonly string[];
}

/**
 * What axe finds on a page as it stands, each with its element; contrast that axe cannot decide is a finding too. Axe stays in
 * the page, so that the same page can be judged again with other media and another width, at a quarter of the time.
 */
export async function axeFindings(page: Page, { include = 'html', without = [] }: Scope = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const options: RunOptions = { runOnly: TAGS, rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])), resultTypes: ['violations', 'incomplete'], elementRef: false };
  const { violations, incomplete } = await page.evaluate(async ([context, how]) => {
    const { axe } = window as unknown as WithAxe;
    return (axe as Required<WithAxe>['axe']).run(context, how);
  }, [include, options] as const);
  const undecided = incomplete.filter(({ id }) => id === 'color-contrast')
    // Axe takes the lamp with a number, which stands beside the words of an action, for a possible background of them.
    .map((rule) => ({ ...rule, nodes: rule.nodes.filter(({ any }) => !any.some(({ data }) => (data as { messageKey?: string } | null)?.messageKey === 'pseudoContent')) }));
  return [...violations, ...undecided].flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`));
}
