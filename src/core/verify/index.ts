import { agreement } from './agreement.ts';
import { alternates } from './alternates.ts';
import { attackNavigator } from './attack-navigator.ts';
import { encoding } from './encoding.ts';
import { inventory } from './inventory.ts';
import { links } from './links.ts';
import { noIndicatorLink } from './no-indicator-link.ts';
import { page } from './page.ts';
import { pdf } from './pdf.ts';
import { picture } from './picture.ts';
import { schema } from './schema.ts';
import { securityTxt } from './security-txt.ts';
import { stix } from './stix.ts';
import { syndication } from './syndication.ts';
import type { PageVerifier, Verifier } from './verifier.ts';

/** Every verifier but those of pages, in the order of its id. */
export const verifiers: readonly Verifier[] = [
  agreement,
  attackNavigator,
  encoding,
  inventory,
  pdf,
  picture,
  schema,
  securityTxt,
  stix,
  syndication,
];

/** Every verifier of pages, in the order of its id. */
export const pageVerifiers: readonly PageVerifier[] = [
  alternates,
  links,
  noIndicatorLink,
  page,
];
