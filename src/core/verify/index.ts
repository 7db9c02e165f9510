import { agreement } from './agreement.ts';
import { encoding } from './encoding.ts';
import { inventory } from './inventory.ts';
import { links } from './links.ts';
import { noIndicatorLink } from './no-indicator-link.ts';
import { page } from './page.ts';
import { schema } from './schema.ts';
import { securityTxt } from './security-txt.ts';
import { stix } from './stix.ts';
import { syndication } from './syndication.ts';
import type { Verifier } from './verifier.ts';

/** Every verifier, in the order of its id. */
export const verifiers: readonly Verifier[] = [
  agreement,
  encoding,
  inventory,
  links,
  noIndicatorLink,
  page,
  schema,
  securityTxt,
  stix,
  syndication,
];
