import type { Diagnostic } from '../diagnostic.ts';
import { finding } from './finding.ts';
import type { HtmlTag } from './html.ts';
import type { Page, PageVerifier } from './verifier.ts';

/** The name of a copy ends in its language, as that of no page does. */
const COPY = /^[a-z]{2,3}\/.+\.[a-z]{2,3}\.html$/;

/** What a copy must say of itself before anything in it could act. */
const POLICY = ["default-src 'none'", "img-src data:", "base-uri 'none'", "form-action 'none'"];

/** Elements that run, fetch, send, or change where addresses lead. A picture or a drawing within the file is none of them. */
const FORBIDDEN = ['script', 'link', 'base', 'iframe', 'frame', 'object', 'embed', 'form', 'input', 'button', 'audio', 'video', 'source', 'track', 'use', 'image', 'foreignObject'];

/** Attributes that fetch, send or act. `href` and `src` are judged by what they hold. */
const ACTING = ['style', 'srcset', 'action', 'formaction', 'poster', 'data', 'background', 'ping', 'manifest', 'srcdoc', 'xlink:href'];

/** A copy of a page is one file that needs nothing else: it runs nothing, loads nothing, and leads only to full addresses and to its own parts. */
export const copy: PageVerifier = {
  id: 'copy',
  begin: () => ({ page: () => [], copy: judge }),
};

/** Whether a file of the site is the copy of a page, for readers to keep. */
export function isCopy(path: string): boolean {
  return COPY.test(path);
}

function judge({ path, tags }: Page): Diagnostic[] {
  const report = (message: string, line = 1) => finding('copy', path, { message, why: 'A reader opens it from a disk or a mail, where no policy of the site protects them.' }, line);
  const ids = tags.flatMap(({ attributes: { id } }) => id ?? []);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  return [
    ...(isHarmless(tags) ? [] : [report('This copy does not begin with a policy that lets it run and load nothing.')]),
    ...(tags.some(({ attributes, name }) => name === 'meta' && attributes['name'] === 'robots' && attributes['content'] === 'noindex') ? [] : [report('This copy does not ask search engines not to list it.')]),
    ...(twice === undefined ? [] : [report(`Two elements of this copy have the id \`${twice}\`: a link would lead to the wrong one.`)]),
    ...tags.flatMap((tag) => faultsOf(tag).map((fault) => report(`This copy has ${fault}.`, tag.line()))),
  ];
}

/** A policy counts for what comes after it: nothing but the character set may come before. */
function isHarmless(tags: readonly HtmlTag[]): boolean {
  const [first, second] = tags.filter(({ name }) => name !== 'html' && name !== 'head');
  const { 'http-equiv': kind = '', content = '' } = second?.attributes ?? {};
  const rules = content.split(';').map((rule) => rule.trim());
  return first?.attributes['charset'] !== undefined && kind.toLowerCase() === 'content-security-policy'
    && POLICY.every((rule) => rules.includes(rule)) && rules.every((rule) => POLICY.includes(rule) || /^style-src 'sha256-[^' ]+'$/.test(rule));
}

function faultsOf({ attributes, name, text }: HtmlTag): string[] {
  const { 'http-equiv': order, href, src } = attributes;
  const acting = Object.keys(attributes).filter((attribute) => ACTING.includes(attribute) || attribute.startsWith('on'));
  return [
    ...(FORBIDDEN.includes(name) || (order !== undefined && order.toLowerCase() !== 'content-security-policy') ? [`\`<${name}>\``] : []),
    ...acting.map((attribute) => `the attribute \`${attribute}\``),
    ...(href === undefined || /^(?:#|https?:\/\/|mailto:)/.test(href) ? [] : [`the address \`${href}\`, which leads nowhere from a disk`]),
    ...(src === undefined || /^data:(?:image\/|,$)/.test(src) ? [] : [`\`${src}\`, which it would have to load`]),
    ...(name === 'style' && /@import|url\(\s*(?!["']?data:)|image-set\(|\bsrc\(/i.test(text) ? ['a style that loads something'] : []),
  ];
}
