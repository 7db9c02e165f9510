import type { Model } from '../model/model.ts';
import { isAfter, isLaterDay, latest } from '../model/time.ts';

/** Octets that a name in a zone may have (RFC 1035, section 2.3.4). */
const MOST_OCTETS = 255;

/** Octets that are kept free for the name of the zone, which whoever loads it chooses. */
const FOR_ORIGIN = 63;

/** A response policy zone: for each name and all names below it the answer that there is no such name. Owners are relative to the zone. */
export function* rpzZone(names: readonly string[], serial: number): Generator<string> {
  yield '; Names to block, with all names below them: NXDOMAIN.\n$TTL 300\n';
  yield `@ IN SOA localhost. root.localhost. ${serial} 3600 600 604800 300\n@ IN NS localhost.\n`;
  for (const name of names) if (fits(name)) yield `${name} IN CNAME .\n*.${name} IN CNAME .\n`;
}

/** Whether a name fits into a zone together with the label of its wildcard. */
function fits(name: string): boolean {
  return name.length + 1 + '*.'.length + FOR_ORIGIN <= MOST_OCTETS;
}

/**
 * The serial number of the zone: seconds since 1970. It rises with the newest moment in the content, and with the newest moment that has
 * passed at which an indicator began or ended: then the zone changes although nobody wrote anything.
 *
 * What was written today may be newer than `asOf`. A moment that passes between the two leaves the newest moment where it is, so each of
 * them counts one second.
 */
export function rpzSerial({ modified, asOf, advisories }: Pick<Model, 'modified' | 'asOf' | 'advisories'>): number {
  const passed = new Set<string>();
  for (const { indicators } of advisories) {
    for (const { validFrom, validUntil } of indicators) {
      if (!isLaterDay(validFrom, asOf)) passed.add(latest([`${validFrom.slice(0, 10)}T00:00:00Z`]));
      if (!isAfter(validUntil, asOf)) passed.add(latest([validUntil]));
    }
  }
  const between = [...passed].filter((moment) => moment.slice(0, 10) === modified.slice(0, 10) && !isAfter(moment, modified)).length;
  const seconds = (moment: string) => Math.floor(Date.parse(moment) / 1000);
  return Math.max(seconds(latest([modified])) + between, seconds(latest(passed)));
}
