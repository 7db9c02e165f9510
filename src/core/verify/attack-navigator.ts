import type { Diagnostic } from '../diagnostic.ts';
import { finding } from './finding.ts';
import { jsonOf, listIn, valueIn } from './json.ts';
import type { Verifier } from './verifier.ts';

const LAYER = /^feeds\/attack\/(.*)\.json$/;
const DOMAINS = ['enterprise-attack', 'mobile-attack', 'ics-attack'];
const NUMBER = /^T\d{4}(?:\.\d{3})?$/;

/** Every ATT&CK Navigator layer has what version 4.5 of its format asks, one domain, and no technique twice under one tactic. */
export const attackNavigator: Verifier = {
  id: 'attack-navigator',
  verify(release) {
    return release.paths.flatMap((path) => {
      const name = LAYER.exec(path)?.[1];
      const layer = name === undefined ? undefined : jsonOf(release, path);
      if (layer === undefined) return [];
      return faultsOf(layer, name).map((message): Diagnostic => finding('attack-navigator', path, { message, why: 'Navigator would refuse this layer, or show it wrongly.' }));
    });
  },
};

function faultsOf(layer: unknown, name: string | undefined): string[] {
  const faults: string[] = [];
  const domain = valueIn(layer, 'domain');
  if (!DOMAINS.includes(String(domain)) || domain !== name) faults.push(`The domain is ${JSON.stringify(domain)}; one of ATT&CK, and that of the address, is asked.`);
  if (typeof valueIn(layer, 'name') !== 'string') faults.push('The layer has no name.');
  if (valueIn(valueIn(layer, 'versions'), 'layer') !== '4.5') faults.push('The version of the format is not 4.5.');
  if (typeof valueIn(valueIn(layer, 'versions'), 'navigator') !== 'string') faults.push('The version of Navigator is not said.');
  const gradient = valueIn(layer, 'gradient');
  if (listIn(gradient, 'colors').length < 2 || !(Number(valueIn(gradient, 'minValue')) < Number(valueIn(gradient, 'maxValue')))) faults.push('The gradient needs two colours, and a lower bound below the upper one.');
  const list = listIn(layer, 'techniques');
  if (list.length === 0) faults.push('The layer has no technique.');
  return [...faults, ...faultsIn(list)];
}

function faultsIn(list: readonly unknown[]): string[] {
  const seen = new Set<string>();
  const open = new Set(list.filter((one) => valueIn(one, 'showSubtechniques') === true).map((one) => `${String(valueIn(one, 'techniqueID'))} ${String(valueIn(one, 'tactic'))}`));
  return list.flatMap((one) => {
    const number = String(valueIn(one, 'techniqueID'));
    const tactic = String(valueIn(one, 'tactic'));
    const key = `${number} ${tactic}`;
    const faults = [
      ...(NUMBER.test(number) ? [] : [`${JSON.stringify(number)} is not the number of a technique.`]),
      ...(seen.has(key) ? [`${number} stands under ${tactic} twice.`] : []),
      ...listIn(one, 'links').flatMap((link) => (URL.canParse(String(valueIn(link, 'url'))) ? [] : [`${number} has a link that is no full address.`])),
    ];
    seen.add(key);
    return number.includes('.') && !open.has(`${number.split('.')[0]} ${tactic}`) ? [...faults, `${number} stays out of sight: its parent does not show its sub-techniques.`] : faults;
  });
}
