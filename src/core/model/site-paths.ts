import { LANGUAGES } from '../../i18n/index.ts';
import { headingId, nodesOf, type MarkdownText } from '../parse/markdown.ts';
import { advisoriesPath, advisoryIndicatorsPath, advisoryPath, homePath, indicatorsPath, kindPath, pagePath } from './addresses.ts';
import type { Advisory, Model } from './model.ts';

/**
 * Every page of the site by its path, with the ids to which a link on that page may lead; `undefined` for pages that
 * are laid out from data alone. Drafts have no page.
 */
export function sitePaths(model: Model): Map<string, ReadonlySet<string> | undefined> {
  const paths = new Map<string, ReadonlySet<string> | undefined>([['/', undefined]]);
  const published = model.advisories.filter(({ status }) => status !== 'draft');
  for (const language of model.publisher.languages) {
    if (!LANGUAGES[language]) continue;
    for (const path of [homePath(language), advisoriesPath(language), indicatorsPath(language)]) paths.set(path, undefined);
    for (const advisory of published) {
      const text = advisory.texts.get(language);
      if (text) paths.set(advisoryPath(advisory, language), advisoryAnchors(advisory, text.body));
      if (advisory.indicators.length > 0) paths.set(advisoryIndicatorsPath(advisory, language), undefined);
      for (const { kind } of advisory.indicators) paths.set(kindPath(kind, language), undefined);
    }
  }
  for (const page of model.pages) paths.set(pagePath(page), anchors(page.body));
  return paths;
}

/** Ids of the headings of a text. */
export function anchors(body: MarkdownText): Set<string> {
  const ids = [...nodesOf(body.tree)].flatMap((node) => (node.type === 'heading' ? headingId(node) ?? [] : []));
  return new Set(ids);
}

/** Ids on the page of an advisory: of its headings, and of each source as `:cite` links to it. */
export function advisoryAnchors({ sources }: Pick<Advisory, 'sources'>, body: MarkdownText): Set<string> {
  return new Set([...anchors(body), ...sources.map(({ id }) => `source-${id}`)]);
}
