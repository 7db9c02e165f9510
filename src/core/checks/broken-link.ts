import { inlineTexts } from '../model/inline-texts.ts';
import { advisoryAnchors, anchors, sitePaths } from '../model/site-paths.ts';
import { linksOf } from '../parse/links.ts';
import type { Check } from './check.ts';

/** Files that the feeds write; the verifiers of a built site know whether they are there. */
const WRITTEN = /^\/(?:feeds|schemas|\.well-known|taxii2)\/|^\/(?:robots\.txt|sitemap\.xml)$|^\/[a-z]{2,3}\/feed\.(?:atom|rss|json)$/;

/** A link leads to no page of the site, to no heading of that page, or depends on where it stands. */
export const brokenLink: Check = {
  id: 'text/broken-link',
  severity: 'error',
  run(model, report) {
    const paths = sitePaths(model);
    const certain = ![...model.unreadable].some((file) => file.startsWith('content/'));
    for (const { markdown, body, advisory } of inlineTexts(model)) {
      const own = advisory ? advisoryAnchors(advisory, body) : anchors(body);
      for (const { kind, url, place } of linksOf(markdown)) {
        const address = url.startsWith(`${model.publisher.baseUrl}/`) ? url.slice(model.publisher.baseUrl.length) : url;
        if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) continue;
        const problem = kind === 'picture' ? judgePicture(address) : judge(address, own, paths, certain);
        if (problem) report(place(), { why: 'A reader who follows it finds nothing.', ...problem });
      }
    }
  },
};

/** Pictures stand in `public/`, which is copied as it is; verification finds one that is not there. */
function judgePicture(address: string): { message: string; why: string; mend: string } | undefined {
  if (address.startsWith('/')) return undefined;
  return {
    message: `The picture \`${address}\` has no path from the root of the site.`,
    why: 'It would be looked for beside the page, where it does not stand.',
    mend: 'Put the file in `public/`, such as `public/pictures/devices.png`, and write `/pictures/devices.png`.',
  };
}

function judge(address: string, own: ReadonlySet<string>, paths: ReturnType<typeof sitePaths>, certain: boolean): { message: string; mend: string } | undefined {
  const [path = '', id] = address.split('#', 2);
  if (path === '') {
    if (id !== undefined && own.has(id)) return undefined;
    return { message: `No heading of this page has the id \`${id ?? ''}\`.`, mend: 'Correct the id, or write `{#…}` behind the heading that you mean.' };
  }
  if (!path.startsWith('/')) {
    return {
      message: `The link \`${address}\` depends on the page on which it is shown.`,
      mend: 'Write the path from the root of the site, such as `/en/feeds/`, or the full address of another site.',
    };
  }
  if (WRITTEN.test(path) || !certain) return undefined;
  if (!paths.has(path)) {
    return {
      message: `There is no page at \`${path}\`.`,
      mend: paths.has(`${path}/`) ? `Write \`${path}/\`, with the slash.` : 'Correct the path; it begins with the language and ends in a slash.',
    };
  }
  const ids = paths.get(path);
  if (id === undefined || !ids || ids.has(id)) return undefined;
  return { message: `No heading of \`${path}\` has the id \`${id}\`.`, mend: 'Correct the part after `#`, or leave it out.' };
}
