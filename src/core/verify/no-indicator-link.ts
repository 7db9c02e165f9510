import type { Diagnostic } from '../diagnostic.ts';
import { defang } from '../model/defang.ts';
import { finding } from './finding.ts';
import type { HtmlTag } from './html.ts';
import { jsonOf, listIn } from './json.ts';
import { soleValue } from './sole-value.ts';
import type { Page, PageVerifier, Release } from './verifier.ts';

/** Kinds of values that a browser, a mail program or a preview could follow. */
const FOLLOWED = ['domain-name', 'url', 'ipv4-addr', 'ipv6-addr', 'email-addr'];

/** Places from which something may follow a value, or copy it into a preview, without the reader's doing. */
const RISKY = ['href', 'src', 'srcset', 'action', 'formaction', 'poster', 'data', 'title', 'content'];

/** Runs of characters that may be a host name, an IP address or an e-mail address. */
const CANDIDATE = /[\p{L}\p{N}._%+:@-]+/gu;

/** No page links to an indicator, or carries one raw where a browser or a preview could follow it. */
export const noIndicatorLink: PageVerifier = {
  id: 'no-indicator-link',
  begin(release) {
    const values = indicatorValues(release);
    const judge = (page: Page) => (values.size > 0 ? indicatorsOn(page, values) : []);
    return { page: judge, copy: judge };
  },
};

function indicatorsOn({ path, tags }: Page, values: ReadonlyMap<string, ReadonlySet<string>>): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const tag of tags) {
    for (const [place, text] of riskyTexts(tag)) {
      const value = namesIn(text).flatMap((name) => [...(values.get(name) ?? [])]).find((one) => text.includes(one));
      if (value === undefined) continue;
      diagnostics.push(finding('no-indicator-link', path, {
        message: `${place} holds the indicator ${defang(value)} as it is.`,
        why: 'A reader, a browser or a preview could go there.',
        mend: 'Write it defanged, with `[.]` and `hxxp`, and never as a link.',
      }, tag.line()));
    }
  }
  return diagnostics;
}

/**
 * The values of the indicators in the bundle in lower case, by the name that stands in them: the host of a web address, all
 * of the others. Expired and revoked ones count: a host that was bad is still no place to send a reader.
 */
function indicatorValues(release: Release): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  for (const object of listIn(jsonOf(release, 'feeds/stix/bundle.json'), 'objects')) {
    const { type, pattern, pattern_type } = object as Readonly<Record<string, unknown>>;
    const one = type === 'indicator' && pattern_type === 'stix' ? soleValue(pattern) : undefined;
    if (!one || !FOLLOWED.includes(one.objectType)) continue;
    const value = String(one.value).toLowerCase();
    const name = one.objectType === 'url' ? (URL.parse(value)?.hostname.replace(/^\[|\]$/g, '') ?? value) : value;
    const known = values.get(name);
    if (known) known.add(value);
    else values.set(name, new Set([value]));
  }
  return values;
}

function* riskyTexts({ name, attributes, text }: HtmlTag): Generator<[string, string]> {
  for (const [attribute, value] of Object.entries(attributes)) {
    if (RISKY.includes(attribute)) yield [`\`${attribute}\` of \`<${name}>\``, value.toLowerCase()];
  }
  if (text) yield [`\`<${name}>\``, text.toLowerCase()];
}

/** Every name in a text, with the names above it: a link to a host below an indicator is a link to the indicator. */
function namesIn(text: string): string[] {
  return (text.match(CANDIDATE) ?? []).flatMap((run) => {
    const whole = run.replace(/\.+$/, '').replace(/^mailto:/, '');
    const host = whole.slice(whole.lastIndexOf('@') + 1).replace(/:\d*$/, '');
    const labels = host.split('.');
    return [whole, ...labels.map((_, index) => labels.slice(index).join('.'))];
  });
}
