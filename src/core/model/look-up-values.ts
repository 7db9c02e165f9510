import { lookUpForm } from './look-up-forms.ts';
import type { Indicator, Model } from './model.ts';

/** Whether a reader can have the values of a property before them: an address, a name, a hash; not the size of a file or the type of an account. */
export function isLookedUp(property: string): boolean {
  return /^(?:value|name|path|display_name|account_login|user_id|hashes\..+)$/.test(property);
}

/** A value that a look-up finds, in the form in which it compares. */
export interface LookUpValue {
  readonly form: string;
  readonly indicator: Indicator;
}

/**
 * Every value that a look-up finds: of published advisories and not revoked. Those that are over are among them, whatever
 * the moment: a reader may ask about a message of last year, and must not hear that nobody knew.
 */
export function* lookUpValues({ advisories }: Pick<Model, 'advisories'>): Generator<LookUpValue> {
  for (const { status, indicators } of advisories) {
    if (status !== 'published') continue;
    for (const indicator of indicators) {
      const { property, revoked, value } = indicator;
      const form = value === undefined || revoked || !isLookedUp(property ?? '') ? '' : lookUpForm(value);
      if (form !== '') yield { form, indicator };
    }
  }
}

/** Whether there is anything to look up, and so a page for it. */
export function hasLookUp(model: Pick<Model, 'advisories'>): boolean {
  return lookUpValues(model).next().done !== true;
}
