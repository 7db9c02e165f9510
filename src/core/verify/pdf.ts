import type { Diagnostic } from '../diagnostic.ts';
import { finding } from './finding.ts';
import type { Verifier } from './verifier.ts';

/** What an accessible PDF says of itself outside of its compressed parts (ISO 32000-1 §14.7 and 14.9, ISO 14289-1 §5). */
const PROMISES: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-1\.\d/, 'does not begin as a PDF'],
  [/%%EOF\s*$/, 'is cut off'],
  [/<pdfuaid:part>1<\/pdfuaid:part>/, 'does not say that it is PDF/UA-1'],
  [/\/MarkInfo\s*<<[^>]*\/Marked true/, 'has no structure'],
  [/\/Lang \(/, 'does not say its language'],
];

/** Every PDF of an advisory is whole and says that it is accessible. A site without any is sound: not every platform can make them. */
export const pdf: Verifier = {
  id: 'pdf',
  verify(release) {
    return release.paths.filter((path) => /^[a-z]{2,3}\/.+\.pdf$/.test(path)).flatMap((path): Diagnostic[] => {
      const text = Buffer.from(release.bytes(path)).toString('latin1');
      return PROMISES.flatMap(([promise, fault]) => (promise.test(text) ? [] : [finding('pdf', path, { message: `This PDF ${fault}.`, why: 'A reader with a screen reader could not use it.' })]));
    });
  },
};
