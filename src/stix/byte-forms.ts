/**
 * Bytes in Base64, at least one and with padding (STIX 2.1 §2.1; RFC 4648 §4). The repeated group is two times two
 * characters: V8 runs that in constant space, where `{4}` exhausts its stack at some megabytes.
 */
export const BASE64_PATTERN = '^(?:[A-Za-z0-9+/]{2}[A-Za-z0-9+/]{2})*(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$';

/** Bytes as pairs of hexadecimal digits, at least one (STIX 2.1 §2.8). */
export const HEX_PATTERN = '^(?:[0-9a-fA-F]{2})+$';
