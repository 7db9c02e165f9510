import type { Coding } from './compression.ts';
import { createSite } from './handler.ts';
import type { SiteFiles } from './site-files.ts';

/** A binding that answers with the files of the site, such as the assets of a Cloudflare Worker. */
export interface AssetsBinding {
  fetch(request: Request): Promise<Response>;
}

/**
 * The files behind a binding. It must answer for the very path that it is asked, without adding or taking away names of index
 * files (`html_handling = "none"` on Cloudflare). Files never change while a deployment runs, so one stamp fits all.
 */
export function assetFiles(assets: AssetsBinding): SiteFiles {
  return {
    async read(path) {
      const address = path.split('/').map(encodeURIComponent).join('/');
      const response = await assets.fetch(new Request(`https://assets.invalid/${address}`));
      if (response.status === 200) return new Uint8Array(await response.arrayBuffer());
      await response.body?.cancel();
      if (response.status === 404) return undefined;
      throw new Error(`The host of the files answered ${response.status} for ${path}.`);
    },
    stamp: async () => 'deployed',
  };
}

/** Workerd itself encodes a body whose header names a coding; a body that is encoded already would be so twice. */
const CODINGS: readonly Coding[] = ['br', 'gzip'].map((name) => ({ name, encode: (body) => body }));

let site: { readonly assets: AssetsBinding; readonly handler: ReturnType<typeof createSite> } | undefined;

/** The whole site as a worker of an edge runtime, which asks for a default export. What was read of a collection is kept between requests. */
export default {
  fetch(request: Request, { ASSETS }: { readonly ASSETS: AssetsBinding }): Response | Promise<Response> {
    if (site?.assets !== ASSETS) site = { assets: ASSETS, handler: createSite(assetFiles(ASSETS), CODINGS) };
    return site.handler.fetch(request);
  },
};
