const hex = (digits: number): RegExp => new RegExp(`^[0-9a-fA-F]{${digits}}$`);

/** Form of the value per hash algorithm (STIX 2.1 §2.7, §10.7), and of further well-known ones that patterns name. */
const forms: ReadonlyMap<string, RegExp> = new Map([
  ['MD5', hex(32)],
  ['RIPEMD-160', hex(40)],
  ['SHA-1', hex(40)],
  ['SHA-224', hex(56)],
  ['SHA-256', hex(64)],
  ['SHA-384', hex(96)],
  ['SHA-512', hex(128)],
  ['SHA3-224', hex(56)],
  ['SHA3-256', hex(64)],
  ['SHA3-384', hex(96)],
  ['SHA3-512', hex(128)],
  ['SSDEEP', /^[a-zA-Z0-9/+:.]{1,148}$/],
  ['TLSH', /^(?:T1)?[0-9a-fA-F]{70}$/],
  ['WHIRLPOOL', hex(128)],
]);

const spellings: ReadonlyMap<string, string> = new Map([...forms.keys()].map((name) => [plain(name), name]));

function plain(name: string): string {
  return name.replaceAll('-', '').toUpperCase();
}

/** The algorithm's name in the standard, whatever its case and hyphens: `sha256` is `SHA-256`. */
export function hashAlgorithm(name: string): string | undefined {
  return spellings.get(plain(name));
}

/** Whether the value has the form of the algorithm's hashes; of an unknown algorithm nothing is known: true. */
export function isHash(algorithm: string, value: string): boolean {
  return forms.get(algorithm)?.test(value) ?? true;
}
