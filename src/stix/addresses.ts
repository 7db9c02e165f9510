const OCTET = '(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])';
const ipv4 = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`);
const group = /^[0-9a-fA-F]{1,4}$/;
const prefix = /^(?:0|[1-9][0-9]{0,2})$/;
const label = /^[^\s.:/?#@[\]\\]{1,63}$/;

/** One IPv4 address, or a range in CIDR notation (STIX 2.1 §6.8). */
export function isIpv4(text: string): boolean {
  return inCidr(text, 32, (address) => ipv4.test(address));
}

/** One IPv6 address, or a range in CIDR notation (STIX 2.1 §6.9; RFC 4291 §2.2). */
export function isIpv6(text: string): boolean {
  return inCidr(text, 128, isIpv6Address);
}

/** A domain name by its labels (STIX 2.1 §6.4; RFC 1034, RFC 5890). Labels such as `_dmarc` are names as well. */
export function isDomainName(text: string): boolean {
  if (text.length > 254) return false;
  const labels = text.split('.');
  if (labels.at(-1) === '') labels.pop();
  return labels.length > 0 && labels.every((part) => label.test(part));
}

function inCidr(text: string, bits: number, isAddress: (address: string) => boolean): boolean {
  const slash = text.indexOf('/');
  if (slash === -1) return isAddress(text);
  const length = text.slice(slash + 1);
  return prefix.test(length) && Number(length) <= bits && isAddress(text.slice(0, slash));
}

function isIpv6Address(text: string): boolean {
  if (text.length > 45) return false;
  const halves = text.split('::');
  if (halves.length > 2) return false;
  let count = 0;
  for (const [position, half] of halves.entries()) {
    const parts = half === '' ? [] : half.split(':');
    for (const [place, part] of parts.entries()) {
      const last = position === halves.length - 1 && place === parts.length - 1;
      if (last && ipv4.test(part)) count += 2;
      else if (group.test(part)) count += 1;
      else return false;
    }
  }
  return halves.length === 2 ? count < 8 : count === 8;
}
