import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../../src/core/compile.ts';
import type { Advisory, AdvisoryText, Model } from '../../../src/core/model/model.ts';
import { makePictures } from '../../../src/site/documents/make-pictures.ts';
import { advisoryPicture, sitePicture, type PictureCode } from '../../../src/site/documents/picture-code.ts';
import { loadRasteriser } from '../../../src/site/documents/rasterise.ts';
import { pictureVersion } from '../../../src/site/documents/share-pictures.ts';
import { loadTypst } from '../../../src/site/documents/typst.ts';
import { hostileModel } from '../../core/emit/hostile-site.ts';
import { siteWith } from '../site.ts';

const typst = loadTypst();
const rasterise = await loadRasteriser();
const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'seinpost-test-'));
  folders.push(made);
  return made;
};
afterAll(() => { for (const made of folders) rmSync(made, { recursive: true, force: true }); });

/** Names of the chunks of a PNG (W3C PNG 3, §5.3). */
function chunksOf(png: Buffer): string[] {
  const names: string[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) names.push(png.toString('latin1', at + 4, at + 8));
  return [...new Set(names)];
}

describe.skipIf(!typst || !rasterise)('pictures for previews of links', () => {
  let model: Model;
  let advisory: Advisory;
  let text: AdvisoryText;
  beforeAll(async () => {
    model = await siteWith();
    advisory = model.advisories.find(({ id }) => id === 'EX-2026-0001') as Advisory;
    text = advisory.texts.get('nl') as AdvisoryText;
  });
  const make = async (some: Model, where = folder()) => typst && rasterise ? { where, ...(await makePictures(some, where, typst.draw, rasterise)) } : { where, pictures: [], left: [] };
  const pixels = async ({ code }: PictureCode) => {
    const drawn = typst?.draw(code);
    if (!drawn || 'fault' in drawn) throw new Error(drawn?.fault);
    const { data } = await sharp((await rasterise?.(drawn.svg, 1200, 630)) as Uint8Array).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    return (x: number, y: number) => [...data.subarray((y * 1200 + x) * 3, (y * 1200 + x) * 3 + 3)];
  };
  /** Whether all of a part of the picture has the colour of its first pixel. */
  const isPlain = (at: (x: number, y: number) => number[], [left, right]: readonly [number, number], [top, bottom]: readonly [number, number]) => {
    const first = String(at(left, top));
    for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) if (String(at(x, y)) !== first) return false;
    return true;
  };

  test('are one of the site and one of each advisory per language, of one size, light, and with the same bytes twice', { timeout: 120_000 }, async () => {
    const { model: own } = await compile(process.cwd(), { asOf: '2026-11-23T00:00:00Z' });
    for (const some of own ? [own, model] : [model]) {
      const [first, second] = [await make(some), await make(some)];
      expect(first.left).toEqual([]);
      expect(first.pictures).toHaveLength(some.publisher.languages.length + some.advisories.reduce((sum, { texts }) => sum + texts.size, 0));
      for (const { address, alt } of first.pictures) {
        const png = readFileSync(join(first.where, address));
        expect(png.equals(readFileSync(join(second.where, address))), address).toBe(true);
        expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
        expect(png.length, address).toBeLessThanOrEqual(60_000);
        // Nothing but the picture: no time, no name of a program.
        expect(chunksOf(png).filter((name) => !['IHDR', 'PLTE', 'IDAT', 'IEND', 'pHYs'].includes(name))).toEqual([]);
        expect(alt.length).toBeGreaterThan(20);
      }
    }
  });

  test.each([
    ['a short title', 'Werk bij'],
    ['the longest title', 'Controleer vandaag nog de tweestapsverificatie en registratievergrendeling van al uw accounts, ook die van uw werk nu'.padEnd(120, '!')],
    ['a title of one word', 'W'.repeat(120)],
  ])('hold the whole of %s between their margins', async (_name, title) => {
    const at = await pixels(advisoryPicture(model, advisory, { ...text, title }));
    expect(isPlain(at, [1130, 1200], [120, 540])).toBe(true);
    expect(isPlain(at, [72, 1128], [535, 546])).toBe(true);
    expect(isPlain(at, [72, 1128], [220, 530])).toBe(false);
  });

  test('hold the longest name and words of a publisher', async () => {
    const long: Model = { ...model, publisher: { ...model.publisher, baseUrl: `https://${'beveiligingsadviezen-'.repeat(3)}x.example.org`, name: { nl: 'Nationaal Bureau voor Beveiligingsadviezen en Waarschuwingen aan alle inwoners ('.slice(0, 80) }, about: { nl: 'Wij waarschuwen. '.repeat(18).slice(0, 300) } } };
    const site = await pixels(sitePicture(long, 'nl'));
    for (const band of [[313, 319], [534, 545], [592, 630]] as const) expect(isPlain(site, [0, 1200], band)).toBe(true);
    expect(isPlain(site, [1130, 1200], [0, 630])).toBe(true);
    const of = await pixels(advisoryPicture(long, advisory, text));
    expect(isPlain(of, [1130, 1200], [0, 110])).toBe(true);
    expect(isPlain(of, [20, 1200], [610, 630])).toBe(true);
  });

  test('say in words what they show, and that an advisory is withdrawn', () => {
    expect(advisoryPicture(model, advisory, text).alt).toBe('Dringend: Controleer wie er meeleest in uw e-mail. Voorbeelduitgever, 2 april 2026');
    expect(advisoryPicture(model, { ...advisory, status: 'withdrawn' }, text).alt).toMatch(/^Ingetrokken: /);
  });

  test('have another address for programs that keep them when anything in them changes', () => {
    const { code } = advisoryPicture(model, advisory, text);
    expect(pictureVersion(advisoryPicture(model, advisory, text).code)).toBe(pictureVersion(code));
    for (const other of [advisoryPicture(model, { ...advisory, urgency: 'normal' }, text), advisoryPicture(model, advisory, { ...text, title: 'Anders' })]) expect(pictureVersion(other.code)).not.toBe(pictureVersion(code));
  });

  test('are left out when the fonts lack a character, and run no code of a title', async () => {
    const changed = await siteWith((path, source) => (path.endsWith('EX-2026-0001/en.md') ? source.replace(/^title: .*$/m, 'title: Open 汉 now') : source));
    expect((await make(changed)).left).toEqual(['/en/advisories/fake-sign-in-page/ex-2026-0001.en.png is left out: its fonts do not have 汉.']);
    expect(typst?.draw(advisoryPicture(model, advisory, { ...text, title: '#panic("no") $x$ ] } \\ " #' }).code)).toHaveProperty('svg');
    const { left, pictures } = await make(hostileModel());
    expect(left.length + pictures.length).toBeGreaterThan(1);
  });

  test('have the colours of the light pages', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8').toLowerCase();
    const used = new Set(advisoryPicture(model, advisory, text).code.match(/(?<=rgb\(")#[0-9a-f]{6}/g));
    used.delete('#ffffff');
    expect([...used].filter((colour) => !tokens.includes(colour))).toEqual([]);
  });
});
