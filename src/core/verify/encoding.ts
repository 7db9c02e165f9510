import { isUtf8 } from 'node:buffer';
import type { Diagnostic } from '../diagnostic.ts';
import { finding } from './finding.ts';
import type { Verifier } from './verifier.ts';

/** Files that are not text. */
const BINARY = /\.(?:png|webp|jpe?g|gif|avif|ico|woff2|pdf|gz|br|pagefind|pf_fragment|pf_index|pf_meta)$/;

/** A list of lines with no entry has no line; that entries are missing is for `agreement` and `misp` to notice. */
const MAY_BE_EMPTY = /\.ndjson$|^feeds\/misp\/hashes\.csv$/;

/** Every text file is UTF-8 without a byte order mark, and holds something. */
export const encoding: Verifier = {
  id: 'encoding',
  verify(release) {
    const diagnostics: Diagnostic[] = [];
    for (const path of release.paths) {
      if (BINARY.test(path)) continue;
      const bytes = release.bytes(path);
      const fault = bytes.length === 0 && MAY_BE_EMPTY.test(path) ? undefined : faultOf(bytes);
      if (fault) diagnostics.push(finding('encoding', path, { message: fault, why: 'A reader or a partner’s tool would stumble over it.' }));
    }
    return diagnostics;
  },
};

function faultOf(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return 'This file is empty.';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'This file begins with a byte order mark.';
  return isUtf8(bytes) ? undefined : 'This file is not valid UTF-8.';
}
