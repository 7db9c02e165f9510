import { servedInThread } from '../../tests/interop/serve-in-thread.ts';
import type { TaxiiTrial } from '../options.ts';
import { randomFrom } from '../site/random.ts';
import { advisoryObjects } from '../stix/bundle-objects.ts';
import { markdownTable } from '../table.ts';
import { addedAt, COLLECTION, writeTree } from './collections.ts';
import { load, PATIENCE, type Load } from './load.ts';
import { CREDENTIALS, withMedallion } from './medallion.ts';

const ACCEPT = { Accept: 'application/taxii+json;version=2.1' };

/** What a client asks, by its title in the table: a path below the collection, for a number that is drawn anew each time. */
const KINDS: Readonly<Record<string, (index: number, objects: number) => string>> = {
  'One object': (index) => `objects/${idOf(index)}/`,
  'What is new, one object': (_, objects) => `objects/?added_after=${addedAt(objects - 2)}`,
  '100 manifest records': (index) => `manifest/?limit=100&added_after=${addedAt(index)}`,
  '100 objects': (index) => `objects/?limit=100&added_after=${addedAt(index)}`,
};

const types = advisoryObjects().map(({ type }) => type);
const idOf = (index: number) => `${types[index % types.length]}--00000000-0000-4000-8000-${index.toString(16).padStart(12, '0')}`;

/** Clients of our server in the second measuring. Medallion answers some of several at a time with 500, so that it is asked by one. */
const CROWD = 8;

type Loads = ReadonlyMap<string, Load | undefined>;

/** Measures our TAXII server beside OASIS's Medallion, over the same objects and with the same requests. */
export async function runTaxii({ objects, seconds }: TaxiiTrial, folder: string): Promise<void> {
  await writeTree(folder, objects);
  let ours: Loads = new Map();
  let crowd: Loads = new Map();
  let theirs: Loads = new Map();
  await servedInThread(folder, 'server', async (address) => {
    ours = await loads('ours', `${address}taxii2/`, 1);
    crowd = await loads(`ours, ${CROWD} clients`, `${address}taxii2/`, CROWD);
  });
  await withMedallion(folder, objects, async (address) => { theirs = await loads('Medallion', address, 1); });

  async function loads(server: string, root: string, clients: number): Promise<Loads> {
    const found = new Map<string, Load | undefined>();
    for (const [title, path] of Object.entries(KINDS)) {
      process.stderr.write(`${server}: ${title}\n`);
      const random = randomFrom(title);
      const addresses = (function* (): Generator<string, never> {
        for (;;) yield `${root}public/collections/${COLLECTION}/${path(random.below(objects - 200), objects)}`;
      })();
      found.set(title, await load(addresses, { ...ACCEPT, ...CREDENTIALS }, clients, seconds));
    }
    return found;
  }

  const rows = Object.keys(KINDS).map((title) => {
    const [mine, many, other] = [ours.get(title), crowd.get(title), theirs.get(title)];
    return [title, rate(mine), time(mine), rate(other), time(other), ratio(mine, other, seconds * PATIENCE), rate(many), time(many)];
  });
  const head = ['Request', 'Ours per s', 'p99 ms', 'Medallion per s', 'p99 ms', 'Ours : Medallion', `Ours, ${CROWD} clients, per s`, 'p99 ms'];
  process.stdout.write(`\nA collection of ${thousands(objects)} objects, ${seconds} s each\n\n${markdownTable([head, ...rows])}\n`);
}

/** A server that answered nothing answers less than once in the time that it had. */
function ratio(mine: Load | undefined, other: Load | undefined, waited: number): string {
  if (!mine) return 'none';
  return other ? `${thousands(mine.perSecond / other.perSecond)} ×` : `> ${thousands(mine.perSecond * waited)} ×`;
}

function thousands(number: number): string {
  return Math.round(number).toLocaleString('en-GB');
}

function rate(found: Load | undefined): string {
  return found ? (found.perSecond < 10 ? found.perSecond.toFixed(2) : thousands(found.perSecond)) : 'none';
}

function time(found: Load | undefined): string {
  return found ? (found.p99 < 100 ? found.p99.toFixed(1) : thousands(found.p99)) : '–';
}
