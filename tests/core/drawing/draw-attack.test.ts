import { describe, expect, it } from 'vitest';
import { drawAttack, type Way } from '../../../src/core/drawing/draw-attack.ts';
import { xmlDocument } from '../../../src/core/formats/xml.ts';
import type { Attack } from '../../../src/core/model/model.ts';
import { parseXml, type XmlNode } from '../../../src/core/verify/xml.ts';

/** The names of lanes as they are drawn, line by line: the bold text above the first step, with its size. */
function drawnNames(names: readonly string[]): { readonly lines: string[]; readonly sizes: Set<number> } {
  const lanes = names.map((name, index) => ({ id: `lane-${index}`, draw: 'victim', name: { nl: name } }));
  const way = { id: 'way', title: { nl: 'Zo gaat het' }, steps: lanes.map(({ id }) => ({ from: id, to: 'lane-0', say: { nl: 'Er gebeurt iets' }, text: { nl: 'Er gebeurt iets.' } })) } as Way;
  const svg = parseXml([...xmlDocument(drawAttack({ lanes } as unknown as Attack, way, 'nl').svg)].join(''));
  const bold = textsIn(svg).filter(({ attributes, text }) => attributes['font-weight'] === '700' && !/^\d+$/.test(text));
  return { lines: bold.map(({ text }) => text), sizes: new Set(bold.map(({ attributes }) => Number(attributes['font-size']))) };
}

const textsIn = (node: XmlNode): XmlNode[] => [...(node.name === 'text' ? [node] : []), ...node.children.flatMap(textsIn)];

describe('the names above the lanes of a drawn attack', () => {
  it.each([
    ['short names', ['U', 'Aanvaller', 'De app', 'Contacten'], 12],
    ['one long word among short names', ['U', 'Aanvaller', 'De app', 'Contactpersonen'], 12],
    ['two long words', ['Medewerker', 'Aanvaller', 'Mailserver', 'Contacten'], 11],
    ['four long words', ['Medewerkers', 'Aanvallers', 'Mailserver', 'Contacten'], 10],
  ])('are cut nowhere: %s', (_, names, size) => {
    const { lines, sizes } = drawnNames(names);
    expect(lines).toEqual(names);
    expect([...sizes]).toEqual([size]);
  });

  it('break at spaces', () => expect(drawnNames(['U', 'Aanvaller', 'De app', 'Mensen die u kent']).lines).toEqual(['U', 'Aanvaller', 'De app', 'Mensen', 'die u kent']));

  it('keep every letter where nothing helps', () => {
    const names = ['Wachtwoordbeheersoftware', 'Samenwerkingspartneraars', 'Telecommunicatiebedrijfx', 'Verzekeringsmaatschappij'];
    expect(drawnNames(names).lines.join('')).toBe(names.join(''));
  });
});
