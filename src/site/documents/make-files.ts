import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Advisory, AdvisoryText, Model } from '../../core/model/model.ts';
import { advisoryPdf } from './advisory-pdf.ts';
import { cardPdf } from './card-pdf.ts';
import { keptPath, type KeptFile, type KeptKind } from './kept-files.ts';
import { shareText } from './share-text.ts';
import type { Typeset, Typesetter } from './typst.ts';

/** The files that were made, and one sentence for the operator about each that was not. */
export interface MadeFiles {
  readonly files: readonly KeptFile[];
  readonly left: readonly string[];
}

/** Makes the files to keep of every advisory in every language below a folder. Without a typesetter there is no PDF. */
export async function makeFiles(model: Model, folder: string, typeset: Typesetter | undefined): Promise<MadeFiles> {
  const files: KeptFile[] = [];
  const left: string[] = [];
  for (const advisory of model.advisories) {
    for (const text of advisory.texts.values()) {
      for (const [kind, made] of filesOf(model, advisory, text, typeset)) {
        const address = keptPath(kind, advisory, text.language);
        if ('fault' in made) {
          left.push(`${address} is left out: ${made.fault}.`);
          continue;
        }
        await mkdir(dirname(join(folder, address)), { recursive: true });
        await writeFile(join(folder, address), made.pdf);
        files.push({ kind, address, bytes: made.pdf.length });
      }
    }
  }
  return { files, left };
}

function* filesOf(model: Model, advisory: Advisory, text: AdvisoryText, typeset: Typesetter | undefined): Generator<readonly [KeptKind, Typeset]> {
  yield ['text', { pdf: Buffer.from(shareText(model, advisory, text)), pages: 1 }];
  if (!typeset) return;
  yield ['pdf', typeset(advisoryPdf(model, advisory, text), advisory.updated)];
  // Nobody should hang up what no longer holds.
  if (advisory.status === 'published') yield ['card', cardPdf(model, advisory, text, typeset)];
}
