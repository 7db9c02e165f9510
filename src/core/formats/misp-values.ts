import { domainToASCII } from 'node:url';
import { parsePattern, type ComparisonExpression } from '../../stix/index.ts';
import type { Indicator } from '../model/model.ts';

/** What MISP calls a value: its type with the category under which analysts look for it. */
interface MispType {
  readonly type: string;
  readonly category: string;
}

/** A value as MISP keeps it. */
export interface MispValue extends MispType {
  readonly value: string;
  /** The part that it plays in an object. */
  readonly relation?: string | undefined;
}

/** A template of `misp-objects`, as far as an object in a feed repeats it. */
export interface MispTemplate {
  readonly name: string;
  readonly 'meta-category': string;
  readonly description: string;
  readonly template_uuid: string;
  readonly template_version: string;
}

/** What an indicator is in MISP: one value, or an object that holds its values together. */
export interface MispThing {
  readonly template?: MispTemplate | undefined;
  readonly values: readonly MispValue[];
}

const NETWORK = 'Network activity';
const DELIVERY = 'Payload delivery';
const RULES = 'Payload installation';

/** Types of single values, by type of observable and property. */
const ATTRIBUTES: Readonly<Record<string, MispType>> = {
  // STIX does not say whether a name is that of a host or of all hosts below it. In MISP a domain covers both.
  'domain-name:value': { type: 'domain', category: NETWORK },
  'ipv4-addr:value': { type: 'ip-dst', category: NETWORK },
  'ipv6-addr:value': { type: 'ip-dst', category: NETWORK },
  'url:value': { type: 'url', category: NETWORK },
  'email-addr:value': { type: 'email-src', category: DELIVERY },
  'file:name': { type: 'filename', category: DELIVERY },
  'file:hashes.MD5': { type: 'md5', category: DELIVERY },
  'file:hashes.SHA-1': { type: 'sha1', category: DELIVERY },
  'file:hashes.SHA-256': { type: 'sha256', category: DELIVERY },
  'file:hashes.SHA-512': { type: 'sha512', category: DELIVERY },
  'file:hashes.SHA3-256': { type: 'sha3-256', category: DELIVERY },
  'file:hashes.SHA3-512': { type: 'sha3-512', category: DELIVERY },
  'file:hashes.SSDEEP': { type: 'ssdeep', category: DELIVERY },
  'file:hashes.TLSH': { type: 'tlsh', category: DELIVERY },
  'x509-certificate:hashes.MD5': { type: 'x509-fingerprint-md5', category: NETWORK },
  'x509-certificate:hashes.SHA-1': { type: 'x509-fingerprint-sha1', category: NETWORK },
  'x509-certificate:hashes.SHA-256': { type: 'x509-fingerprint-sha256', category: NETWORK },
};

/** Parts of objects whose values have no type of their own. */
const PARTS: Readonly<Record<string, string>> = {
  'user-account:display_name': 'display-name',
  'user-account:account_login': 'username',
  'user-account:user_id': 'user-id',
  'directory:path': 'path',
};

const TEMPLATES: Readonly<Record<string, MispTemplate>> = {
  file: { name: 'file', 'meta-category': 'file', description: 'File object describing a file with meta-information', template_uuid: '688c46fb-5edb-40a3-8273-1af7923e2215', template_version: '25' },
  directory: { name: 'directory', 'meta-category': 'file', description: 'Directory object describing a directory with meta-information', template_uuid: '23ac6a02-1017-4ea6-a4df-148ed563988d', template_version: '1' },
  'user-account': {
    name: 'user-account', 'meta-category': 'misc', description: 'User-account object, defining aspects of user identification, authentication, privileges and other relevant data points.',
    template_uuid: '49606b06-22f0-4ac8-8eee-2f12ad46f3d3', template_version: '6',
  },
  'x509-certificate': { name: 'x509', 'meta-category': 'network', description: 'x509 object describing a X.509 certificate', template_uuid: 'd1ab756a-26b5-4349-9f43-765630f0911c', template_version: '14' },
};

const PATTERN: MispTemplate = {
  name: 'stix2-pattern', 'meta-category': 'misc',
  description: 'An object describing a STIX pattern. The object can be linked via a relationship to other attributes or objects to describe how it can be represented as a STIX pattern.',
  template_uuid: '0c5bd072-7c3e-4d45-86f7-a8104d9143b9', template_version: '4',
};

/** Detection rules, by the name of their language in STIX; any other language is plain text. */
const RULE_TYPES: Readonly<Record<string, MispType>> = {
  yara: { type: 'yara', category: RULES },
  sigma: { type: 'sigma', category: RULES },
  snort: { type: 'snort', category: NETWORK },
  suricata: { type: 'suricata', category: NETWORK },
};

/**
 * An indicator as MISP has it. One value with a type of its own is an attribute; values that one thing has together, or that
 * only an object has, are an object; any other pattern stays a pattern, for each part alone would say more than the author.
 */
export function toMispThing({ pattern, patternType }: Pick<Indicator, 'pattern' | 'patternType'>): MispThing {
  if (patternType !== 'stix') return { values: [{ ...(RULE_TYPES[patternType] ?? { type: 'text', category: 'Other' }), value: pattern.trim() }] };
  const found = comparisonsOf(pattern);
  const [first] = found;
  const values = found.flatMap(({ key, value }) => toValue(key, value) ?? []);
  const template = TEMPLATES[first?.key.split(':')[0] ?? ''];
  if (first && values.length === found.length) {
    if (values.length === 1 && ATTRIBUTES[first.key]) return { values: values.map(({ relation: _, ...value }) => value) };
    // A relation may stand in a file once only; two names or hashes of one type belong to two files.
    if (template && new Set(values.map(({ relation }) => relation)).size === values.length) return { template, values };
  }
  return { template: PATTERN, values: [{ relation: 'stix2-pattern', type: 'stix2-pattern', category: RULES, value: pattern.trim() }] };
}

function toValue(key: string, value: string): MispValue | undefined {
  const own = ATTRIBUTES[key];
  const normal = own ? normalised(own.type, value.trim()) : value.trim();
  if (normal === '') return undefined;
  if (own) return { ...own, value: normal, relation: own.type };
  const relation = PARTS[key];
  return relation === undefined ? undefined : { type: 'text', category: 'Other', value: normal, relation };
}

/**
 * A value as MISP writes it when it saves one. `hashes.csv` is compared with hashes of what MISP has saved, so that the same
 * value in other letters would never be found.
 */
function normalised(type: string, value: string): string {
  switch (type) {
    case 'domain': {
      const name = value.toLowerCase().replace(/\.$/, '');
      return domainToASCII(name) || name;
    }
    case 'ip-dst': return address(value);
    case 'url': case 'filename': case 'ssdeep': return value;
    default: return value.toLowerCase();
  }
}

/** An IP address in its shortest form; a range that holds one address is that address. */
function address(value: string): string {
  const [host = '', length] = value.toLowerCase().split('/');
  const short = host.includes(':') && URL.canParse(`http://[${host}]`) ? new URL(`http://[${host}]`).hostname.slice(1, -1) : host;
  return length === undefined || length === (host.includes(':') ? '128' : '32') ? short : `${short}/${length}`;
}

/** What `[a:b = 'c' AND a:d = 'e']` compares, where all of it is about one thing; empty for any other pattern. */
function comparisonsOf(pattern: string): { readonly key: string; readonly value: string }[] {
  const parsed = parsePattern(pattern);
  if (!('ast' in parsed) || parsed.ast.expression.kind !== 'observation') return [];
  const found = equalities(parsed.ast.expression.comparison, pattern) ?? [];
  return new Set(found.map(({ key }) => key.split(':')[0])).size === 1 ? found : [];
}

function equalities(expression: ComparisonExpression, pattern: string): { key: string; value: string }[] | undefined {
  if (expression.kind === 'comparison-chain' && expression.operator === 'AND') {
    const parts = expression.operands.map((operand) => equalities(operand, pattern));
    return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
  }
  if (expression.kind !== 'comparison' || expression.negated || expression.operator !== '=' || expression.value.kind !== 'string') return undefined;
  const { path: { start, end }, value } = expression;
  return [{ key: pattern.slice(start, end).replaceAll("'", ''), value: value.value }];
}
