import canonicalize from 'canonicalize';
import { v5 } from 'uuid';

/** Form of an RFC 4122 UUID inside an identifier (STIX 2.1 §2.9); upper-case digits are accepted, as RFC 4122 asks of readers. */
export const UUID_PATTERN = '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}';

/** Form of an object type name: 3 to 250 of a-z, 0-9 and single hyphens, a letter first (STIX 2.1 §3.1, §11.2). */
export const TYPE_NAME_PATTERN = '[a-z](?:[a-z0-9]|-(?!-)){1,248}[a-z0-9]';

/** The parts of an identifier. */
export interface Identifier {
  readonly type: string;
  readonly uuid: string;
  /** RFC 4122 version, 1 to 5. */
  readonly version: number;
}

const form = new RegExp(`^${TYPE_NAME_PATTERN}--${UUID_PATTERN}$`);

/** Takes an identifier `object-type--UUID` apart; undefined where it is none (STIX 2.1 §2.9). */
export function parseIdentifier(text: string): Identifier | undefined {
  if (!form.test(text)) return undefined;
  const uuid = text.slice(-36);
  return { type: text.slice(0, -38), uuid, version: Number(uuid.charAt(14)) };
}

/** Whether the text is an identifier, and of the given type where one is asked for (STIX 2.1 §2.9). */
export function isIdentifier(text: unknown, type?: string): text is string {
  return typeof text === 'string' && form.test(text) && (type === undefined || text.slice(0, -38) === type);
}

/** Properties that make the id of a cyber-observable object, per type ("ID Contributing Properties", STIX 2.1 §6). */
export const ID_CONTRIBUTING_PROPERTIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['artifact', ['hashes', 'payload_bin']],
  ['autonomous-system', ['number']],
  ['directory', ['path']],
  ['domain-name', ['value']],
  ['email-addr', ['value']],
  ['email-message', ['from_ref', 'subject', 'body']],
  ['file', ['hashes', 'name', 'parent_directory_ref', 'extensions']],
  ['ipv4-addr', ['value']],
  ['ipv6-addr', ['value']],
  ['mac-addr', ['value']],
  ['mutex', ['name']],
  ['network-traffic', ['start', 'end', 'src_ref', 'dst_ref', 'src_port', 'dst_port', 'protocols', 'extensions']],
  ['process', []],
  ['software', ['name', 'cpe', 'swid', 'vendor', 'version']],
  ['url', ['value']],
  ['user-account', ['account_type', 'user_id', 'account_login']],
  ['windows-registry-key', ['key', 'values']],
  ['x509-certificate', ['hashes', 'serial_number']],
]);

/** The types of the standard's cyber-observable objects (STIX 2.1 §6). */
export const OBSERVABLE_TYPES: readonly string[] = [...ID_CONTRIBUTING_PROPERTIES.keys()];

const NAMESPACE = '00abedb4-aa42-466c-9c01-fed23315a9b7';
const HASH_PREFERENCE = ['MD5', 'SHA-1', 'SHA-256', 'SHA-512'];

/**
 * The deterministic id of a cyber-observable object (STIX 2.1 §3.4): UUIDv5 over the RFC 8785 form of those contributing
 * properties that are present. Of `hashes` exactly one counts: the first of MD5, SHA-1, SHA-256, SHA-512, else the first key.
 *
 * Undefined where the standard gives no such id: the type has no contributing properties, none is present, or a value
 * has no canonical JSON form (a lone surrogate, nesting beyond the stack). Such an object takes a random UUIDv4.
 */
export function deterministicId(type: string, properties: object): string | undefined {
  const values = properties as Readonly<Record<string, unknown>>;
  const contributing: Record<string, unknown> = {};
  let found = false;
  for (const name of ID_CONTRIBUTING_PROPERTIES.get(type) ?? []) {
    if (!Object.hasOwn(values, name) || values[name] === undefined) continue;
    contributing[name] = name === 'hashes' ? preferredHash(values[name]) : values[name];
    found = true;
  }
  if (!found) return undefined;
  const canonical = canonicalForm(contributing);
  return canonical === undefined ? undefined : `${type}--${v5(canonical, NAMESPACE)}`;
}

function preferredHash(hashes: unknown): unknown {
  if (typeof hashes !== 'object' || hashes === null) return hashes;
  const values = hashes as Readonly<Record<string, unknown>>;
  const name = HASH_PREFERENCE.find((algorithm) => Object.hasOwn(values, algorithm)) ?? Object.keys(values)[0];
  return name === undefined ? {} : Object.fromEntries([[name, values[name]]]);
}

function canonicalForm(value: object): string | undefined {
  try {
    return canonicalize(value);
  } catch {
    // RFC 8785 has no form for lone surrogates, and the recursion of its implementation ends at the stack's depth.
    return undefined;
  }
}
