import type { Diagnostic } from '../diagnostic.ts';
import { finding } from './finding.ts';
import { jsonOf, valueIn } from './json.ts';
import type { Verifier } from './verifier.ts';

const PATH = '.well-known/security.txt';

/** `security.txt` has the fields that RFC 9116 asks for, each in its form, and has not expired. */
export const securityTxt: Verifier = {
  id: 'security-txt',
  verify(release) {
    if (!release.paths.includes(PATH)) {
      return [finding('security-txt', PATH, {
        message: 'There is no security.txt.',
        why: 'Somebody who finds a weakness in this site would not know whom to tell.',
      })];
    }
    const diagnostics: Diagnostic[] = [];
    const report = (message: string, section: string) => diagnostics.push(finding('security-txt', PATH, { message, why: `RFC 9116, section ${section}.` }));
    const text = release.text(PATH);
    const fields = fieldsOf(text);
    const values = (name: string) => fields.filter((field) => field.name === name).map(({ value }) => value);

    if (!text.endsWith('\n')) report('The last line has no end: the file may be cut off.', '4');
    const contacts = values('contact');
    if (contacts.length === 0) report('`Contact` is missing.', '2.5.3');
    for (const contact of contacts) if (!/^(?:mailto:|tel:|https:\/\/)\S+$/.test(contact)) report(`\`Contact\` is not an address: ${contact}.`, '2.5.3');

    const [expires, ...more] = values('expires');
    const asOf = Date.parse(String(valueIn(jsonOf(release, 'feeds/index.json'), 'asOf')));
    if (expires === undefined || more.length > 0) report('`Expires` must stand exactly once.', '2.5.5');
    else if (Number.isNaN(Date.parse(expires))) report(`\`Expires\` is not a moment: ${expires}.`, '2.5.5');
    else if (Date.parse(expires) <= asOf) report(`This file expired on ${expires}.`, '2.5.5');
    if (values('preferred-languages').length > 1) report('`Preferred-Languages` must not stand more than once.', '2.5.8');
    return diagnostics;
  },
};

function fieldsOf(text: string): { readonly name: string; readonly value: string }[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const match = /^([A-Za-z-]+):\s*(.*?)\s*$/.exec(line);
    return match ? [{ name: (match[1] as string).toLowerCase(), value: match[2] as string }] : [];
  });
}
