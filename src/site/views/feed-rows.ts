import type { Model } from '../../core/model/model.ts';
import { strings } from '../../i18n/index.ts';
import { feedFiles, type FeedFile } from '../feed-files.ts';
import type { Link } from './frame-view.ts';

/** A line of the table of feeds. A feed with a file per advisory has one line, whose address is not a link. */
export interface FeedRow {
  readonly name: string;
  readonly address: string;
  readonly isLink: boolean;
  /** The language of a feed for readers, where it is not that of the page. */
  readonly language?: string | undefined;
  readonly standard: string;
  readonly format: string;
}

const FORMATS: Readonly<Record<string, string>> = {
  'application/stix+json': 'STIX (JSON)',
  'application/atom+xml': 'Atom (XML)',
  'application/rss+xml': 'RSS (XML)',
  'application/feed+json': 'JSON Feed',
  'application/schema+json': 'JSON Schema',
};

/** Every feed for tools, one line each. */
export function feedRows(model: Model, language: string): FeedRow[] {
  const { whole, perAdvisory } = feedFiles(model);
  const { feeds: words } = strings(language);
  const name = ({ emitter, address }: FeedFile) => words.names[emitter] ?? address.slice(address.lastIndexOf('/') + 1);
  const rows: FeedRow[] = whole.map((file) => ({ name: name(file), address: file.address, isLink: true, language: file.language === language ? undefined : file.language, standard: file.standard, format: fileFormat(file) }));
  for (const file of [...perAdvisory.values()][0] ?? []) {
    const address = file.address.replace(file.advisory ?? '', `{${words.anyNumber}}`);
    rows.push({ name: `${name(file)}, ${words.perAdvisory}`, address, isLink: false, standard: file.standard, format: fileFormat(file) });
  }
  return rows;
}

/** A file to download, and what kind of file it is. */
export interface Download extends Link {
  readonly format: string;
}

/** The file as a page offers it. */
export function download(file: FeedFile): Download {
  return { href: file.address, text: file.address, format: fileFormat(file) };
}

/** What kind of file it is, as people call it. */
function fileFormat({ address, mediaType }: Pick<FeedFile, 'address' | 'mediaType'>): string {
  const [type = ''] = mediaType.split(';');
  return FORMATS[type] ?? address.slice(address.lastIndexOf('.') + 1).toUpperCase();
}
