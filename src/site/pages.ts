import type { Advisory, Model, Page } from '../core/model/model.ts';
import { sitePages, type SitePage } from '../core/model/site-pages.ts';

export type { SitePage };

interface StaticPath {
  readonly params: { readonly language: string; readonly path: string | undefined };
  readonly props: { readonly page: SitePage };
}

/** What Astro needs to know of every page: each address is `/{language}/{path}/`. */
export function staticPaths(model: Model): StaticPath[] {
  return sitePages(model).map((page) => {
    const [, language = '', ...rest] = page.address.split('/');
    return { params: { language, path: rest.filter(Boolean).join('/') || undefined }, props: { page } };
  });
}

interface Shown {
  readonly advisories: ReadonlyMap<string, Advisory>;
  readonly authored: ReadonlyMap<string, Page>;
}

const shown = new WeakMap<Model, Shown>();

/** The advisory that a page shows. */
export function advisoryOf(model: Model, id: string): Advisory {
  const found = shownIn(model).advisories.get(id);
  if (!found) throw new Error(`No page can show ${id}: it is not in the model.`);
  return found;
}

/** The authored page of an id in a language, where there is one. */
export function authoredPage(model: Model, id: string, language: string): Page | undefined {
  return shownIn(model).authored.get(`${language}/${id}`);
}

function shownIn(model: Model): Shown {
  let found = shown.get(model);
  if (!found) {
    shown.set(model, (found = {
      advisories: new Map(model.advisories.map((advisory) => [advisory.id, advisory])),
      authored: new Map(model.pages.map((page) => [`${page.language}/${page.id}`, page])),
    }));
  }
  return found;
}
