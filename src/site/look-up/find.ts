import { formsOf, type Form } from '../../core/model/look-up-forms.ts';
import type { LookUpDocument, LookUpEntry } from '../../core/schema/look-up.ts';

/** What a list says of something that was typed. */
export interface Found {
  /** The form that stands in the list. */
  readonly form: Form;
  readonly entries: readonly LookUpEntry[];
  /** Whether it counts now; else it did once. */
  readonly live: boolean;
}

/** Kinds of values that others lie in; an account with the name of a domain holds no host. */
const HOLDERS: readonly string[] = ['domain-name', 'ipv4-addr', 'ipv6-addr'];

/**
 * Looks for every form of a text in a list: what counts now before what did once, the thing itself before what holds it.
 * Undefined where the list says nothing of it. Rejects where the browser gives no SHA-256, as on an address without TLS.
 */
export async function find({ entries }: Pick<LookUpDocument, 'entries'>, typed: string, now: Date): Promise<Found | undefined> {
  const found = await Promise.all(formsOf(typed).map(async (form) => {
    const hash = await hashOf(form.text);
    return { form, known: entries.filter(({ hashes, kind, validFrom }) => hashes.includes(hash) && Date.parse(validFrom) <= now.getTime() && (!form.holds || HOLDERS.includes(kind))) };
  }));
  for (const live of [true, false]) {
    for (const { form, known } of found) {
      const members = known.filter(({ validUntil }) => Date.parse(validUntil) > now.getTime() === live);
      if (members.length > 0) return { form, entries: members, live };
    }
  }
  return undefined;
}

/** The first 12 bytes of the SHA-256 of a text, as the lists have it: 24 hexadecimal digits. */
export async function hashOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)), 0, 12);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
