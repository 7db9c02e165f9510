import type { Place } from '../diagnostic.ts';
import { defang } from '../model/defang.ts';
import { hostileValues, type HostileValues } from '../model/hostile-values.ts';
import { inlineTexts } from '../model/inline-texts.ts';
import type { Model } from '../model/model.ts';
import { editions } from '../model/publication.ts';
import { linksOf } from '../parse/links.ts';
import type { Check } from './check.ts';

/** A link leads to a host or an address that this site itself lists as an indicator. */
export const hostileLink: Check = {
  id: 'text/hostile-link',
  severity: 'error',
  run(model, report) {
    const hostile = hostileValues(model);
    for (const { url, place } of addresses(model)) {
      const value = hostileTarget(url, hostile);
      if (value === undefined) continue;
      report(place(), {
        message: `This link leads to ${defang(value)}, which is an indicator of this site.`,
        why: 'A reader who follows it walks into the attack.',
        mend: 'Take the link off and write the address so that nobody can follow it, in code: `hxxps://` and `[.]` for each dot.',
      });
    }
  },
};

function* addresses(model: Model): Generator<{ url: string; place: () => Place }> {
  for (const { markdown } of inlineTexts(model)) yield* linksOf(markdown);
  for (const { sources, origin } of editions(model)) {
    for (const [index, { url }] of sources.entries()) if (url) yield { url, place: () => origin.locate(['sources', index, 'url']) };
  }
}

function hostileTarget(url: string, hostile: HostileValues): string | undefined {
  if (url.startsWith('mailto:')) {
    const address = url.slice('mailto:'.length).replace(/\?.*$/s, '');
    return hostile.email(address) ?? hostile.host(address.slice(address.lastIndexOf('@') + 1));
  }
  const full = url.startsWith('//') ? `https:${url}` : url;
  return URL.canParse(full) ? hostile.host(new URL(full).hostname) ?? hostile.url(full) : undefined;
}
