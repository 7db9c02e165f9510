/** What I-JSON does not allow in names and strings: halves of surrogate pairs, and noncharacters (RFC 7493 §2.1). */

export const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
export const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** The last two code points of each plane, and U+FDD0 to U+FDEF. */
export const isNoncharacter = (code: number): boolean => (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);

/** Noncharacters, the ends of pairs that stand for one, and escapes that could be either or half of a pair. */
const DOUBTFUL = /[\ufdd0-\ufdef\ufffe\uffff\udffe\udfff]|\\u(?:[dD][89a-fA-F]|[fF](?:[dD][deDE]|[fF][fF][efEF]))/;

/** Whether a JSON text could hold such a character, as itself or as an escape. False is certain, true is not. */
export const mayHoldForbidden = (json: string): boolean => DOUBTFUL.test(json) || !json.isWellFormed();
