import type { Diagnostic } from '../diagnostic.ts';
import { finding } from './finding.ts';
import type { HtmlTag } from './html.ts';
import { jsonOf, valueIn } from './json.ts';
import { childrenOf, parseXml, textIn } from './xml.ts';
import type { Page, PageVerifier, Release } from './verifier.ts';

const SITEMAP = 'sitemap.xml';

/** Elements that lead a reader to another site; every other element would fetch from there by itself. */
const LEADS_AWAY = ['a', 'area'];

/** Attributes that hold one address. */
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'poster', 'data'];

/** One address on a page, where it is used first. */
interface Use { readonly page: string; readonly written: string; readonly line: number }

/** Every address inside the site exists, with its anchor, and no page fetches anything from another site. */
export const links: PageVerifier = {
  id: 'links',
  begin(release) {
    const origin = siteOrigin(release);
    const anchors = new Map<string, ReadonlySet<string>>();
    // Each target once: most links of a page are those of every page.
    const targets = new Map<string, Use>();
    const judge = ({ path, tags }: Page): Diagnostic[] => {
      const diagnostics: Diagnostic[] = [];
      anchors.set(path, new Set(tags.flatMap(({ attributes: { id } }) => id ?? [])));
      for (const tag of tags) {
        for (const written of addressesOf(tag)) {
          const url = URL.parse(written, `${origin}/${path}`);
          const problem = problemOf(url, tag, origin);
          if (problem) diagnostics.push(finding('links', path, { message: `\`${written}\` ${problem.message}.`, why: problem.why }, tag.line()));
          if (url?.origin !== origin) continue;
          const target = `${fileOf(url)}${url.hash}`;
          if (!targets.has(target)) targets.set(target, { page: path, written, line: tag.line() });
        }
      }
      return diagnostics;
    };
    return {
      page: judge,
      copy: judge,
      end() {
        const present = new Set(release.paths);
        return [...deadLinks(targets, anchors, present), ...deadInSitemap(release, present, origin)];
      },
    };
  },
};

function deadLinks(targets: ReadonlyMap<string, Use>, anchors: ReadonlyMap<string, ReadonlySet<string>>, present: ReadonlySet<string>): Diagnostic[] {
  return [...targets].flatMap(([target, { page, written, line }]) => {
    const [file = '', fragment = ''] = target.split('#');
    if (!present.has(file)) return [finding('links', page, { message: `\`${written}\` leads nowhere: the site has no file ${file}.` }, line)];
    const id = decoded(fragment);
    if (id === '' || anchors.get(file)?.has(id) !== false) return [];
    return [finding('links', page, { message: `\`${written}\` leads to a page that has no id \`${id}\`.`, why: 'A reader would land at the top of the page.' }, line)];
  });
}

/** The site's own address, as its feeds say it; a name that no site has where there are no feeds. */
function siteOrigin(release: Release): string {
  return URL.parse(String(valueIn(jsonOf(release, 'feeds/index.json'), '$schema')))?.origin ?? 'https://site.invalid';
}

function addressesOf({ attributes }: HtmlTag): string[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (name === 'srcset') return value.split(',').flatMap((candidate) => candidate.trim().split(/\s/)[0] || []);
    return value && ADDRESSES.includes(name) ? [value] : [];
  });
}

function problemOf(url: URL | null, { name }: HtmlTag, origin: string): { message: string; why: string } | undefined {
  if (!url) return { message: 'is not an address', why: 'It leads nowhere.' };
  if (url.protocol === 'javascript:') return { message: 'is a script, not an address', why: 'The policy of the site forbids it, and it does nothing without scripts.' };
  if (!/^https?:$/.test(url.protocol) || url.origin === origin || LEADS_AWAY.includes(name)) return undefined;
  return { message: `refers \`<${name}>\` to another site`, why: 'That site would learn who reads this page.' };
}

/** The file that a static host answers with: `index.html` for a folder. */
export function fileOf({ pathname }: URL): string {
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
    return [finding('links', SITEMAP, {
      message: `${address} is not a page of this site.`,
      why: 'Search engines would send readers to a page that is not there.',
    }, line)];
  });
}
