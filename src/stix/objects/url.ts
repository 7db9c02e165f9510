import { Type, type Static } from 'typebox';
import { about, observableCommon, url } from './common.ts';

/** URL (STIX 2.1 §6.15): a uniform resource locator. */
export const Url = Type.Object(
  { ...observableCommon('url'), value: url('The URL (RFC 3986).') },
  about('6.15', 'URL', 'A uniform resource locator.'),
);
export type Url = Static<typeof Url>;
