import { agreement } from './agreement.ts';
import { alternates } from './alternates.ts';
import { attackNavigator } from './attack-navigator.ts';
import { copy } from './copy.ts';
import { encoding } from './encoding.ts';
import { inventory } from './inventory.ts';
import { links } from './links.ts';
import { lists } from './lists.ts';
import { lookUp } from './look-up.ts';
import { misp } from './misp.ts';
import { mvt } from './mvt.ts';
import { noIndicatorLink } from './no-indicator-link.ts';
import { page } from './page.ts';
import { pdf } from './pdf.ts';
import { picture } from './picture.ts';
import { schema } from './schema.ts';
import { search } from './search.ts';
import { securityTxt } from './security-txt.ts';
import { sharePicture } from './share-picture.ts';
import { stix } from './stix.ts';
import { syndication } from './syndication.ts';
import { taxii } from './taxii.ts';
import type { PageVerifier, Verifier } from './verifier.ts';

/** Every verifier but those of pages, in the order of its id. */
export const verifiers: readonly Verifier[] = [
  agreement,
  attackNavigator,
  encoding,
  inventory,
  lists,
  lookUp,
  misp,
  mvt,
  pdf,
  picture,
  schema,
  securityTxt,
  stix,
  syndication,
  taxii,
];

/** Every verifier of pages, in the order of its id. */
export const pageVerifiers: readonly PageVerifier[] = [
  alternates,
  copy,
  links,
  noIndicatorLink,
  page,
  search,
  sharePicture,
];
