import type { Diagnostic } from '../diagnostic.ts';
import { finding } from './finding.ts';
import type { HtmlTag } from './html.ts';
import type { Page, PageVerifier } from './verifier.ts';

/** Every page is whole, says its language and title, has one heading of the first level, holds no inline script or style, and no script of another site. */
export const page: PageVerifier = {
  id: 'page',
  begin: () => ({ page: judge, copy: judgeWhole }),
};

/** What holds of a copy too, which by its own policy has a style within it. */
function judgeWhole({ path, html, tags }: Page): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const report = (message: string) => diagnostics.push(finding('page', path, { message }));
  if (!/<\/html>\s*$/.test(html)) report('This page is cut off: it does not end with `</html>`.');
  if (!tags.find(({ name }) => name === 'html')?.attributes['lang']) report('This page does not say its language.');
  if (!tags.find(({ name }) => name === 'title')?.text.trim()) report('This page has no title.');
  const headings = tags.filter(({ name }) => name === 'h1').length;
  if (headings !== 1) report(`This page has ${headings} headings of the first level; a reader needs one.`);
  return diagnostics;
}

function judge(page: Page): Diagnostic[] {
  return [...judgeWhole(page), ...page.tags.flatMap((tag) => {
    const forbidden = forbiddenIn(tag);
    return forbidden ? [finding('page', page.path, { message: `This page has ${forbidden}, which its own policy forbids.` }, tag.line())] : [];
  })];
}

function forbiddenIn({ name, attributes }: HtmlTag): string | undefined {
  const own = name === 'script' && attributes['src']?.startsWith('/assets/');
  if (name === 'style' || (name === 'script' && !own)) return `\`<${name}>\``;
  const inline = Object.keys(attributes).find((attribute) => attribute === 'style' || attribute.startsWith('on'));
  return inline && `the attribute \`${inline}\``;
}
