import type { Diagnostic } from '../diagnostic.ts';
import { finding } from './finding.ts';
import { fileOf } from './links.ts';
import type { Page, PageVerifier, Release } from './verifier.ts';

/** The first bytes of a PNG; its width and height stand behind the name of its first chunk (W3C PNG 3, §5.2 and 11.2.1). */
const SIGNATURE = '89504e470d0a1a0a0000000d49484452';

/** Programs that preview a link fetch the picture at once, often on a phone: a larger one is not shown by all of them. */
const MOST_BYTES = 300_000;

/** The picture that a page offers for previews of links is there, is a PNG of the size that the page says, and is told in words. */
export const sharePicture: PageVerifier = {
  id: 'share-picture',
  begin(release) {
    const present = new Set(release.paths);
    return { page: (page) => judge(page, release, present) };
  },
};

function judge({ path, tags }: Page, release: Release, present: ReadonlySet<string>): Diagnostic[] {
  const said = (property: string) => tags.find(({ name, attributes }) => name === 'meta' && attributes['property'] === property);
  const image = said('og:image');
  const address = image?.attributes['content'];
  if (!image || address === undefined) return [];
  const report = (message: string) => [finding('share-picture', path, { message, why: 'A preview of a link to this page would show no picture.' }, image.line())];
  const url = URL.parse(address);
  if (url?.protocol !== 'https:') return report(`The picture of this page needs a full address, not \`${address}\`.`);
  const file = fileOf(url);
  if (!present.has(file)) return report(`The picture of this page is not there: the site has no file ${file}.`);
  const bytes = Buffer.from(release.bytes(file));
  if (bytes.toString('hex', 0, 16) !== SIGNATURE) return report(`${file} is no PNG.`);
  const [width, height] = ['og:image:width', 'og:image:height'].map((property) => Number(said(property)?.attributes['content']));
  if (bytes.readUInt32BE(16) !== width || bytes.readUInt32BE(20) !== height) return report(`${file} has ${bytes.readUInt32BE(16)} by ${bytes.readUInt32BE(20)} pixels, not what this page says of it.`);
  if (bytes.length > MOST_BYTES) return report(`${file} has ${bytes.length} bytes; previews take at most ${MOST_BYTES}.`);
  return said('og:image:alt')?.attributes['content']?.trim() ? [] : report('The picture of this page is not told in words.');
}
