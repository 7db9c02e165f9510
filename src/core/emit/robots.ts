import { absolute } from '../model/addresses.ts';
import type { Model } from '../model/model.ts';
import type { Emitter } from './emitter.ts';

/** Everything may be read by anybody; the sitemap says what there is. */
export const robots: Emitter = {
  id: 'robots',
  standard: 'Robots Exclusion Protocol (RFC 9309)',
  listed: false,
  *emit(model: Model) {
    yield {
      path: 'robots.txt',
      mediaType: 'text/plain; charset=utf-8',
      body: `User-agent: *\nAllow: /\n\nSitemap: ${absolute(model, '/sitemap.xml')}\n`,
    };
  },
};
