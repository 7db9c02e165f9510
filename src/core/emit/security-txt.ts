import { absolute } from '../model/addresses.ts';
import type { Model } from '../model/model.ts';
import type { Emitter } from './emitter.ts';

const PATH = '.well-known/security.txt';

/** Where to report a weakness in the site itself. */
export const securityTxt: Emitter = {
  id: 'security-txt',
  standard: 'security.txt (RFC 9116)',
  listed: false,
  *emit(model: Model) {
    const { contact, securityTxt: { expires, languages } } = model.publisher;
    const fields = [
      ['Contact', mailto(contact.security)],
      ['Expires', expires],
      ['Preferred-Languages', languages.join(', ')],
      ['Canonical', absolute(model, `/${PATH}`)],
    ];
    yield {
      path: PATH,
      mediaType: 'text/plain; charset=utf-8',
      body: fields.map(([name, value]) => `${name}: ${value}\n`).join(''),
    };
  },
};

/** An address as a mailto URI (RFC 6068), in which `?` and `%` have a meaning of their own. */
function mailto(address: string): string {
  const at = address.lastIndexOf('@');
  return `mailto:${encodeURIComponent(address.slice(0, at))}@${address.slice(at + 1)}`;
}
