import { parseAccept } from 'hono/utils/accept';

/**
 * Whether a client takes what a TAXII 2.1 server sends (TAXII 2.1 §1.6.8, RFC 9110 §12.5.1). A client without `Accept` takes
 * anything; a media range of TAXII without a version stands for the newest.
 */
export function acceptsTaxii(accept: string | undefined): boolean {
  if (!accept?.trim()) return true;
  return parseAccept(accept).some(({ type, params, q }) => {
    const range = type.toLowerCase();
    if (q === 0) return false;
    if (range === '*/*' || range === 'application/*') return true;
    return range === 'application/taxii+json' && ['2.1', undefined].includes(params['version']?.replaceAll('"', ''));
  });
}
