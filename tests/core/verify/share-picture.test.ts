import sharp from 'sharp';
import { expect, it } from 'vitest';
import { sharePicture } from '../../../src/core/verify/share-picture.ts';
import { verifyPages } from '../../../src/core/verify/verify-release.ts';
import { said } from './release.ts';

const PNG = await sharp({ create: { width: 1200, height: 630, channels: 3, background: '#0f4c5c' } }).png().toBuffer();
const PAGE = '<html><head>\n<meta property="og:image" content="https://example.org/nl/a.nl.png?v=1"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"><meta property="og:image:alt" content="Dringend: kijk"></head></html>';

function judged(html: string, png: Buffer | undefined = PNG) {
  const files = new Map<string, Buffer>([['nl/index.html', Buffer.from(html)], ...(png ? [['nl/a.nl.png', png] as const] : [])]);
  const bytes = (path: string) => files.get(path) as Buffer;
  return said(verifyPages({ paths: [...files.keys()], bytes, text: (path) => bytes(path).toString('utf8') }, [sharePicture]));
}

it('finds nothing in a page whose picture is as it says, or that has none', () => {
  expect(judged(PAGE)).toEqual([]);
  expect(judged('<html></html>')).toEqual([]);
});

it.each([
  ['the picture is not there', PAGE.replace('a.nl.png', 'b.nl.png'), PNG, 'The picture of this page is not there: the site has no file nl/b.nl.png.'],
  ['its address is not full', PAGE.replace('https://example.org', ''), PNG, 'The picture of this page needs a full address, not `/nl/a.nl.png?v=1`.'],
  ['it is something else', PAGE, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>'), 'nl/a.nl.png is no PNG.'],
  ['its size is another', PAGE.replace('1200', '1600'), PNG, 'nl/a.nl.png has 1200 by 630 pixels, not what this page says of it.'],
  ['its size is not said', PAGE.replace('og:image:height', 'og:image:type'), PNG, 'nl/a.nl.png has 1200 by 630 pixels, not what this page says of it.'],
  ['it is too heavy', PAGE, Buffer.concat([PNG, Buffer.alloc(300_000)]), `nl/a.nl.png has ${PNG.length + 300_000} bytes; previews take at most 300000.`],
  ['nobody tells what it shows', PAGE.replace('Dringend: kijk', ' '), PNG, 'The picture of this page is not told in words.'],
])('says so when %s', (_name, html, png, message) => {
  expect(judged(html, png)).toEqual([`nl/index.html:2 ${message}`]);
});
