import type { Diagnostic } from '../diagnostic.ts';
import { finding } from './finding.ts';
import { pagesOf, tagsOf, type HtmlTag } from './html.ts';
import { jsonOf } from './json.ts';
import { childrenOf, parseXml, textIn } from './xml.ts';
import type { Release, Verifier } from './verifier.ts';

const SITEMAP = 'sitemap.xml';

/** Elements that lead a reader to another site; every other element would fetch from there by itself. */
const LEADS_AWAY = ['a', 'area'];

/** One address on a page, where it is used first. */
interface Use { readonly page: string; readonly written: string; readonly line: number }

/** Every address inside the site exists, with its anchor, and no page fetches anything from another site. */
export const links: Verifier = {
  id: 'links',
  verify(release) {
    const diagnostics: Diagnostic[] = [];
    const origin = originOf(release);
    const anchors = new Map<string, ReadonlySet<string>>();
    // Each target once: most links of a page are those of every page.
    const targets = new Map<string, Use>();

    for (const page of pagesOf(release)) {
      const tags = tagsOf(release.text(page));
      anchors.set(page, new Set(tags.flatMap(({ attributes: { id } }) => id ?? [])));
      for (const tag of tags) {
        for (const written of addressesOf(tag)) {
          const url = URL.parse(written, `${origin}/${page}`);
          const problem = problemOf(url, tag, origin);
          if (problem) diagnostics.push(finding('links', page, { message: `\`${written}\` ${problem.message}.`, why: problem.why }, tag.line()));
          if (url?.origin !== origin) continue;
          const target = `${fileOf(url)}${url.hash}`;
          if (!targets.has(target)) targets.set(target, { page, written, line: tag.line() });
        }
      }
    }

    const present = new Set(release.paths);
    for (const [target, { page, written, line }] of targets) {
      const [file = '', fragment = ''] = target.split('#');
      const ids = anchors.get(file);
      if (!present.has(file)) diagnostics.push(finding('links', page, { message: `\`${written}\` leads nowhere: the site has no file ${file}.` }, line));
      else if (fragment !== '' && ids && !ids.has(decoded(fragment))) diagnostics.push(finding('links', page, { message: `\`${written}\` leads to a page that has no id \`${decoded(fragment)}\`.`, why: 'A reader would land at the top of the page.' }, line));
    }
    return [...diagnostics, ...deadInSitemap(release, present, origin)];
  },
};

/** The site's own address, as its feeds say it; a name that no site has where there are no feeds. */
function originOf(release: Release): string {
  const index = jsonOf(release, 'feeds/index.json') as { $schema?: unknown } | undefined;
  return URL.parse(String(index?.$schema))?.origin ?? 'https://site.invalid';
}

function addressesOf({ attributes }: HtmlTag): string[] {
  const { href, src, action, formaction, poster, data, srcset } = attributes;
  const candidates = (srcset ?? '').split(',').map((candidate) => candidate.trim().split(/\s/)[0] ?? '');
  return [href, src, action, formaction, poster, data, ...candidates].flatMap((address) => address || []);
}

function problemOf(url: URL | null, { name }: HtmlTag, origin: string): { message: string; why: string } | undefined {
  if (!url) return { message: 'is not an address', why: 'It leads nowhere.' };
  if (url.protocol === 'javascript:') return { message: 'is a script, not an address', why: 'The policy of the site forbids it, and it does nothing without scripts.' };
  if (!/^https?:$/.test(url.protocol) || url.origin === origin || LEADS_AWAY.includes(name)) return undefined;
  return { message: `refers \`<${name}>\` to another site`, why: 'That site would learn who reads this page.' };
}

/** The file that a static host answers with: `index.html` for a folder. */
function fileOf({ pathname }: URL): string {
  const path = decoded(pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function deadInSitemap(release: Release, present: ReadonlySet<string>, origin: string): Diagnostic[] {
  if (!present.has(SITEMAP)) return [];
  const addresses = new Map<string, number>();
  for (const entry of childrenOf(parseXml(release.text(SITEMAP)), 'url')) {
    for (const address of [textIn(entry, 'loc'), ...childrenOf(entry, 'xhtml:link').map(({ attributes }) => attributes['href'] ?? '')]) {
      if (!addresses.has(address)) addresses.set(address, entry.line);
    }
  }
  return [...addresses].flatMap(([address, line]) => {
    const url = URL.parse(address);
    if (url?.origin === origin && present.has(fileOf(url))) return [];
    return [finding('links', SITEMAP, { message: `${address} is not a page of this site.`, why: 'Search engines would send readers to a page that is not there.' }, line)];
  });
}
