import { characterSets } from './character-sets.ts';
import { countries } from './countries.ts';
import { ipfixElements } from './ipfix-elements.ts';
import { isMediaType } from './media-types.ts';
import { requestHeaders } from './request-headers.ts';
import { socketOptions } from './socket-options.ts';

/** A list of names that somebody else keeps, and to which the standard refers. */
export interface Registry {
  /** What its names are, for messages: "a media type". */
  readonly what: string;
  /** Section of STIX 2.1 that refers to it. */
  readonly section: string;
  /** Whether the standard says MUST of its names; else SHOULD. */
  readonly must: boolean;
  /** Code of the check in the OASIS validator. */
  readonly oasis?: string;
  has(name: string): boolean;
  /** What to write instead, where that can be known. */
  meant?(name: string): string | undefined;
  readonly mend: string;
}

/** A list in which case matters: another spelling of one of its names is that name. */
const spelled = (names: ReadonlySet<string>): Pick<Registry, 'has' | 'meant'> => {
  const byLowerCase = new Map([...names].map((name) => [name.toLowerCase(), name]));
  return { has: (name) => names.has(name), meant: (name) => byLowerCase.get(name.toLowerCase()) };
};

/** A list of which only the spelling is checked: names of one's own may stand beside its names. */
const spellingOf = (names: ReadonlySet<string>): Pick<Registry, 'has' | 'meant'> => {
  const { has, meant } = spelled(names);
  return { has: (name) => has(name) || meant?.(name) === undefined, ...(meant === undefined ? {} : { meant }) };
};

/** Keys that every PDF reader knows (ISO 32000-1 §14.3.3); a document may have others. */
const PDF_KEYS = new Set(['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer', 'CreationDate', 'ModDate', 'Trapped']);

/** Form of a service name (RFC 6335 §5.1), in lower case as §6.12.1 recommends. There are six thousand, and more each month: the form has to do. */
const SERVICE_NAME = /^(?=.{1,15}$)(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Members of the structure STARTUPINFOW (Microsoft, `processthreadsapi.h`). */
const STARTUP_INFO = new Set([
  'cb', 'lpReserved', 'lpDesktop', 'lpTitle', 'dwX', 'dwY', 'dwXSize', 'dwYSize', 'dwXCountChars', 'dwYCountChars',
  'dwFillAttribute', 'dwFlags', 'wShowWindow', 'cbReserved2', 'lpReserved2', 'hStdInput', 'hStdOutput', 'hStdError',
]);

/** The registries, by the name that `x-registry` gives them in the object schemas. */
export const registries = {
  'character-set': {
    what: 'the name of a character set at IANA', section: '6.3.1', must: true, ...spelled(characterSets),
    mend: 'Write its preferred MIME name, or else its name, for example `ISO-8859-1`.',
  },
  country: {
    what: 'a country code of ISO 3166-1 alpha-2', section: '4.10.1', must: false, oasis: '277',
    has: (name: string) => countries.has(name.toUpperCase()),
    mend: 'Write two letters, for example `NL`.',
  },
  'exif-tag': {
    what: 'the name of an EXIF tag', section: '6.7.5', must: true, has: (name: string) => /^[A-Z]/.test(name),
    mend: 'Write the tag in its own case, which starts with a capital: `XResolution`.',
  },
  'ipfix-element': {
    what: 'an IPFIX element of IANA', section: '6.12.1', must: false, oasis: '273', ...spelled(ipfixElements),
    mend: 'Write the name of an element in its own case, for example `octetDeltaCount`.',
  },
  'media-type': {
    what: 'a media type of IANA', section: '6.7.1', must: false, oasis: '271', has: isMediaType,
    mend: 'Write type and subtype, for example `application/pdf`.',
  },
  'pdf-key': {
    what: 'in the case of the PDF document information dictionary', section: '6.7.4', must: false, oasis: '276', ...spellingOf(PDF_KEYS),
    mend: 'Write the key in its own case, for example `CreationDate`.',
  },
  protocol: {
    what: 'the name of a protocol', section: '6.12.1', must: false, oasis: '272', has: (name: string) => SERVICE_NAME.test(name),
    meant: (name: string) => (SERVICE_NAME.test(name.toLowerCase()) ? name.toLowerCase() : undefined),
    mend: 'Write a name of the IANA registry of services, for example `tcp`: at most 15 letters, digits and hyphens.',
  },
  'request-header': {
    what: 'in the usual case of the header field', section: '6.12.2', must: false, oasis: '274', ...spellingOf(requestHeaders),
    mend: 'Write the name as it stood in the request, for example `User-Agent`.',
  },
  'socket-option': {
    what: 'a socket option', section: '6.12.4', must: false, oasis: '275', ...spelled(socketOptions),
    mend: 'Write the name of an option in capitals, for example `SO_REUSEADDR`.',
  },
  'startup-info': {
    what: 'a member of STARTUPINFO', section: '6.13.2', must: true, ...spelled(STARTUP_INFO),
    mend: 'Write the name of a member in its own case, for example `lpDesktop`.',
  },
} as const satisfies Record<string, Registry>;

export type RegistryName = keyof typeof registries;
