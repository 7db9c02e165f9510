import { advisoriesJson } from './advisories-json.ts';
import { atom } from './atom.ts';
import { attackNavigator } from './attack-navigator.ts';
import { dnsLists } from './dns-lists.ts';
import { drawings } from './drawings.ts';
import type { Describer, Emitter } from './emitter.ts';
import { feedIndex } from './feed-index.ts';
import { indicatorsCsv } from './indicators-csv.ts';
import { indicatorsJson } from './indicators-json.ts';
import { indicatorsNdjson } from './indicators-ndjson.ts';
import { jsonFeed } from './json-feed.ts';
import { lists } from './lists.ts';
import { lookUp } from './look-up.ts';
import { misp } from './misp.ts';
import { mvt } from './mvt.ts';
import { robots } from './robots.ts';
import { rss } from './rss.ts';
import { schemas } from './schemas.ts';
import { screens } from './screens.ts';
import { securityTxt } from './security-txt.ts';
import { sitemap } from './sitemap.ts';
import { stixBundle } from './stix-bundle.ts';
import { theme } from './theme.ts';
import { taxii } from './taxii.ts';

/** Every feed. The order is that of `/feeds/index.json`. */
export const emitters: readonly Emitter[] = [
  advisoriesJson,
  indicatorsJson,
  indicatorsNdjson,
  indicatorsCsv,
  stixBundle,
  mvt,
  taxii,
  misp,
  lists,
  dnsLists,
  attackNavigator,
  atom,
  rss,
  jsonFeed,
  sitemap,
  robots,
  securityTxt,
  schemas,
  screens,
  drawings,
  theme,
  lookUp,
];

/** Feeds that describe the files of the others. */
export const describers: readonly Describer[] = [
  feedIndex,
];
