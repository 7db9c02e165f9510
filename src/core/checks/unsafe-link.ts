import { inlineTexts } from '../model/inline-texts.ts';
import { linksOf, type Link } from '../parse/links.ts';
import type { Check } from './check.ts';

const SAFE = new Set(['https', 'mailto', 'tel']);

/** A link has a scheme that runs code, is not encrypted or works on few devices; a picture comes from another host. */
export const unsafeLink: Check = {
  id: 'text/unsafe-link',
  severity: 'error',
  run(model, report) {
    for (const { markdown } of inlineTexts(model)) {
      for (const { kind, url, place } of linksOf(markdown)) {
        const problem = judge(kind, url);
        if (problem) report(place(), problem);
      }
    }
  },
};

function judge(kind: Link['kind'], url: string): { message: string; why: string; mend: string } | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase() ?? (url.startsWith('//') ? '//' : undefined);
  if (scheme === undefined) return undefined;
  if (kind === 'picture') {
    return {
      message: 'This picture does not stand on this site.',
      why: 'The host of a picture learns who reads the advisory, and can change the picture.',
      mend: 'Save the picture in `public/` and write its path, such as `/pictures/devices.png`.',
    };
  }
  if (SAFE.has(scheme)) return undefined;
  if (scheme === 'http') {
    return {
      message: 'This link is not encrypted.',
      why: 'Somebody on the way can read and change what the reader gets to see.',
      mend: 'Write the full address with `https://`; if that site has none, name the page without a link.',
    };
  }
  return {
    message: `This link begins with \`${scheme === '//' ? '//' : `${scheme}:`}\`.`,
    why: 'Such a link can run code or open another program, and browsers block it.',
    mend: 'Link with `https:`, `mailto:` or `tel:`, or to a path of this site.',
  };
}
