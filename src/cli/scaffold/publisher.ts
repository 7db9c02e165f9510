import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseYaml } from '../../core/parse/yaml.ts';
import { PublisherSchema, type PublisherDocument } from '../../core/schema/publisher.ts';
import { validateShape } from '../../core/schema/validate.ts';
import { UsageError } from '../command.ts';

const FILE = 'content/publisher.yaml';

/** The publisher of the site in `root`, whose languages and identity a scaffold takes over. */
export async function readPublisher(root: string): Promise<PublisherDocument> {
  const text = await readFile(join(root, FILE), 'utf8').catch(() => {
    throw new UsageError(`There is no ${FILE} here: run the command in the folder of the site.`);
  });
  const { document } = parseYaml(FILE, text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const publisher = document && validateShape(PublisherSchema, document).value;
  if (!publisher) throw new UsageError(`${FILE} has errors: \`seinpost check\` says which. Mend it first.`);
  return publisher;
}
