/** One valid object per type: the smallest that the standard allows, or close to it. Documentation values only. */
const uuid4 = (n: number): string => `11111111-1111-4111-8111-${String(n).padStart(12, '0')}`;
const versioned = (type: string, n: number) => ({
  type,
  spec_version: '2.1',
  id: `${type}--${uuid4(n)}`,
  created: '2026-03-10T09:00:00.000Z',
  modified: '2026-03-10T09:00:00.000Z',
});
export const ids = {
  indicator: `indicator--${uuid4(7)}`,
  identity: `identity--${uuid4(5)}`,
  domain: 'domain-name--bedb4899-d24b-5401-bc86-8f6b4cc18ec7',
  ipv4: 'ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4',
};
const reference = [ids.domain];

type Sample = Record<string, unknown> & { type: string; id: string };

/** Type → smallest valid object, and the properties that it cannot do without. */
export const samples: Record<string, { object: Sample; required: string[] }> = {};
const add = (object: Sample, ...required: string[]): void => {
  samples[object.type] = { object, required };
};

add({ ...versioned('attack-pattern', 1), name: 'Phishing' }, 'name');
add({ ...versioned('campaign', 2), name: 'Campaign' }, 'name');
add({ ...versioned('course-of-action', 3), name: 'Check devices' }, 'name');
add({ ...versioned('grouping', 4), context: 'suspicious-activity', object_refs: reference }, 'context', 'object_refs');
add({ ...versioned('identity', 5), name: 'Example organisation' }, 'name');
add({ ...versioned('incident', 6), name: 'Incident' }, 'name');
add(
  { ...versioned('indicator', 7), name: 'Domain', description: 'Seen in messages.', pattern: "[domain-name:value = 'example.com']", pattern_type: 'stix', valid_from: '2026-03-10T09:00:00Z' },
  'pattern', 'pattern_type', 'valid_from',
);
add({ ...versioned('infrastructure', 8), name: 'Servers' }, 'name');
add({ ...versioned('intrusion-set', 9), name: 'Set' }, 'name');
add({ ...versioned('location', 10), country: 'NL' });
add({ ...versioned('malware', 11), is_family: false }, 'is_family');
add({ ...versioned('malware-analysis', 12), product: 'example', result: 'benign' }, 'product');
add({ ...versioned('note', 13), content: 'A note.', object_refs: reference }, 'content', 'object_refs');
add(
  { ...versioned('observed-data', 14), first_observed: '2026-03-10T09:00:00Z', last_observed: '2026-03-10T09:00:00Z', number_observed: 1, object_refs: reference },
  'first_observed', 'last_observed', 'number_observed',
);
add({ ...versioned('opinion', 15), opinion: 'agree', object_refs: reference }, 'opinion', 'object_refs');
add({ ...versioned('report', 16), name: 'Report', published: '2026-03-10T09:00:00Z', object_refs: reference }, 'name', 'published', 'object_refs');
add({ ...versioned('threat-actor', 17), name: 'Actor' }, 'name');
add({ ...versioned('tool', 18), name: 'Tool' }, 'name');
add({ ...versioned('vulnerability', 19), name: 'Vulnerability' }, 'name');
add(
  { ...versioned('relationship', 20), relationship_type: 'indicates', source_ref: ids.indicator, target_ref: `malware--${uuid4(11)}` },
  'relationship_type', 'source_ref', 'target_ref',
);
add({ ...versioned('sighting', 21), sighting_of_ref: ids.indicator }, 'sighting_of_ref');
add({ type: 'artifact', id: `artifact--${uuid4(22)}`, url: 'https://example.org/a', hashes: { 'SHA-256': 'a'.repeat(64) } });
add({ type: 'autonomous-system', id: `autonomous-system--${uuid4(23)}`, number: 64_496 }, 'number');
add({ type: 'directory', id: 'directory--ab82f84a-5afc-5ea7-8d98-9fcbc277eda6', path: 'C:\\' }, 'path');
add({ type: 'domain-name', id: ids.domain, value: 'example.com' }, 'value');
add({ type: 'email-addr', id: `email-addr--${uuid4(24)}`, value: 'info@example.org' }, 'value');
add({ type: 'email-message', id: `email-message--${uuid4(25)}`, is_multipart: false }, 'is_multipart');
add({ type: 'file', id: `file--${uuid4(26)}`, name: 'a.txt' });
add({ type: 'ipv4-addr', id: ids.ipv4, value: '198.51.100.3' }, 'value');
add({ type: 'ipv6-addr', id: `ipv6-addr--${uuid4(27)}`, value: '2001:db8::1' }, 'value');
add({ type: 'mac-addr', id: `mac-addr--${uuid4(28)}`, value: '00:00:5e:00:53:01' }, 'value');
add({ type: 'mutex', id: `mutex--${uuid4(29)}`, name: 'm' }, 'name');
add({ type: 'network-traffic', id: `network-traffic--${uuid4(30)}`, dst_ref: ids.ipv4, src_port: 49_152, dst_port: 443, protocols: ['tcp'] }, 'protocols');
add({ type: 'process', id: `process--${uuid4(31)}`, pid: 1 });
add({ type: 'software', id: `software--${uuid4(32)}`, name: 'Example' }, 'name');
add({ type: 'url', id: 'url--6ccd10ff-4c3f-5062-a19f-b6bd987c6637', value: 'https://example.com/a' }, 'value');
add({ type: 'user-account', id: `user-account--${uuid4(33)}`, account_login: 'example' });
add({ type: 'windows-registry-key', id: `windows-registry-key--${uuid4(34)}`, key: 'HKEY_LOCAL_MACHINE\\System' });
add({ type: 'x509-certificate', id: `x509-certificate--${uuid4(35)}`, issuer: 'CN=Example' });
add(
  { ...versioned('extension-definition', 36), created_by_ref: ids.identity, name: 'Extension', description: 'What for.', schema: 'https://example.org/schema.json', version: '1.0.0', extension_types: ['property-extension'] },
  'created_by_ref', 'name', 'schema', 'version', 'extension_types',
);
add({ ...versioned('language-content', 37), object_ref: ids.identity, object_modified: '2026-03-10T09:00:00.000Z', contents: { nl: { name: 'Voorbeeldorganisatie' } } }, 'object_ref', 'contents');
add({
  type: 'marking-definition', spec_version: '2.1', id: `marking-definition--${uuid4(38)}`, created: '2026-03-10T09:00:00.000Z',
  definition_type: 'statement', definition: { statement: 'Copyright of the example organisation.' },
});

/** The sample of a type with some properties changed; `undefined` takes a property away. */
export function sample(type: string, changes: Record<string, unknown> = {}): Record<string, unknown> {
  const object: Record<string, unknown> = { ...samples[type]?.object };
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) delete object[name];
    else object[name] = value;
  }
  return object;
}

export const bundle = (...objects: unknown[]) => ({ type: 'bundle', id: `bundle--${uuid4(99)}`, objects });
