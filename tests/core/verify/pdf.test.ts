import { expect, it } from 'vitest';
import { pdf } from '../../../src/core/verify/pdf.ts';
import { said } from './release.ts';

const WHOLE = '%PDF-1.7\n<< /MarkInfo <<\n /Marked true >> /Lang (nl-NL) >>\n<pdfuaid:part>1</pdfuaid:part>\n%%EOF';

function judged(files: Readonly<Record<string, string>>) {
  return pdf.verify({ paths: Object.keys(files), text: (path) => files[path] as string, bytes: (path) => Buffer.from(files[path] as string, 'latin1') });
}

it('finds nothing in a whole PDF, in a site without any, or in a file that somebody put there', async () => {
  expect(said(await judged({ 'nl/a/b.nl.pdf': WHOLE, 'report.pdf': 'x' }))).toEqual([]);
  expect(said(await judged({}))).toEqual([]);
});

it('says of each PDF what it lacks', async () => {
  const path = 'nl/a/b.nl.pdf';
  expect(said(await judged({ [path]: WHOLE.slice(0, -5) }))).toEqual([`${path}:1 This PDF is cut off.`]);
  expect(said(await judged({ [path]: WHOLE.replace('pdfuaid:part>1', 'pdfuaid:part>2') }))).toEqual([`${path}:1 This PDF does not say that it is PDF/UA-1.`]);
  expect(said(await judged({ [path]: WHOLE.replace('true', 'false') }))).toEqual([`${path}:1 This PDF has no structure.`]);
  expect(said(await judged({ [path]: WHOLE.replace('/Lang', '/Long') }))).toEqual([`${path}:1 This PDF does not say its language.`]);
  expect(said(await judged({ [path]: '<html>' }))).toContain(`${path}:1 This PDF does not begin as a PDF.`);
});
