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
import type { PageVerifier, Verifier } from './verifier.ts';

/** Every verifier but those of pages, in the order of its id. */
export const verifiers: readonly Verifier[] = [
  agreement,
  encoding,
  inventory,
  schema,
  securityTxt,
  stix,
  syndication,
];

/** Every verifier of pages, in the order of its id. */
export const pageVerifiers: readonly PageVerifier[] = [
  links,
  noIndicatorLink,
  page,
];
