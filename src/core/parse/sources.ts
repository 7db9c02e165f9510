import { byCodeUnit, type Diagnostic } from '../diagnostic.ts';
import type { SourceFile } from '../load/source-files.ts';
import { parseCss, type TokenSheet } from './css.ts';
import type { DataDocument } from './document.ts';
import { parseFrontMatter, type MarkdownDocument } from './front-matter.ts';
import { parseJson } from './json.ts';
import { parseSvg, type PictureDocument } from './svg.ts';
import { parseYaml, type Parsed } from './yaml.ts';

/** A Markdown document with what its path says. */
export interface TextSource {
  /** Folder of an advisory, or name of a page. */
  readonly name: string;
  readonly language: string;
  readonly document: MarkdownDocument;
}

/** The authored files of a site, parsed and sorted by what they are. Files that did not parse are missing here. */
export interface Sources {
  publisher?: DataDocument;
  /** By folder, such as `content/advisories/2026/SP-2026-0001`. */
  readonly advisories: Map<string, DataDocument>;
  readonly texts: TextSource[];
  /** By folder of the advisory. */
  readonly selfChecks: Map<string, DataDocument>;
  /** Scenarios of self-checks, by folder of the advisory. */
  readonly scenarios: Map<string, DataDocument>;
  /** Steps of attacks, by folder of the advisory. */
  readonly attacks: Map<string, DataDocument>;
  /** What was published as an earlier revision, by its folder, such as `content/advisories/2026/SP-2026-0001/revisions/1`. */
  readonly pastFacts: Map<string, DataDocument>;
  readonly pastTexts: TextSource[];
  /** The indicators that stood at an earlier revision, by its folder. */
  readonly pastIndicators: Map<string, DataDocument>;
  readonly pages: TextSource[];
  readonly labels: DataDocument[];
  /** Phone screens, by name of the file. */
  readonly screens: Map<string, DataDocument>;
  /** Tokens of the publisher's theme, by colour scheme: `light` or `dark`. */
  readonly themes: Map<string, TokenSheet>;
  /** Pictures of the theme, by name: `logo` or `favicon`. */
  readonly themePictures: Map<string, PictureDocument>;
  /** By name without ending: the number of an advisory, or `publisher`. */
  readonly stix: Map<string, DataDocument>;
  /** Paths of the files that did not parse. */
  readonly unreadable: Set<string>;
}

export const FILE_CODES = [
  'file/symbolic-link', 'file/too-large', 'file/unreadable', 'file/invalid-utf8',
  'file/syntax', 'file/duplicate-key', 'file/front-matter', 'file/unexpected',
] as const;

const PUBLISHER = /^content\/publisher\.ya?ml$/;
const ADVISORY = /^(content\/advisories\/\d{4}\/[^/]+)\/advisory\.ya?ml$/;
const TEXT = /^(content\/advisories\/\d{4}\/[^/]+)\/([a-z]{2,3})\.mdx?$/;
const SELF_CHECK = /^(content\/advisories\/\d{4}\/[^/]+)\/self-check(\.scenarios)?\.ya?ml$/;
const ATTACK = /^(content\/advisories\/\d{4}\/[^/]+)\/attack\.ya?ml$/;
const PAST_DATA = /^(content\/advisories\/\d{4}\/[^/]+\/revisions\/[1-9]\d{0,3})\/(advisory|indicators)\.ya?ml$/;
const PAST_TEXT = /^(content\/advisories\/\d{4}\/[^/]+\/revisions\/[1-9]\d{0,3})\/([a-z]{2,3})\.md$/;
const PAGE = /^content\/pages\/([a-z]{2,3})\/([a-z0-9-]+)\.md$/;
const LABELS = /^content\/labels\/[a-z0-9-]+\.ya?ml$/;
const SCREEN = /^content\/screens\/([a-z0-9]+(?:-[a-z0-9]+)*)\.ya?ml$/;
const THEME = /^content\/theme\/(light|dark)\.css$/;
const THEME_PICTURE = /^content\/theme\/(logo|favicon)\.svg$/;
const ENDING = /\.(?:ya?ml|json|mdx?)$/;
const STIX = /^indicators\/([A-Za-z0-9-]+)\.(?:json|ya?ml)$/;

/** Parses every source file; what a file is follows from its path alone. */
export function parseSources(files: readonly SourceFile[]): { sources: Sources; diagnostics: Diagnostic[] } {
  const sources: Sources = { advisories: new Map(), texts: [], selfChecks: new Map(), scenarios: new Map(), attacks: new Map(), pastFacts: new Map(), pastTexts: [], pastIndicators: new Map(), pages: [], labels: [], screens: new Map(), themes: new Map(), themePictures: new Map(), stix: new Map(), unreadable: new Set() };
  const diagnostics: Diagnostic[] = [];

  function take<T>(path: string, parsed: Parsed<T>, keep: (document: T) => void): void {
    diagnostics.push(...parsed.diagnostics);
    if (parsed.document === undefined) sources.unreadable.add(path);
    else keep(parsed.document);
  }

  const taken = new Map<string, string>();
  for (const { path, text } of [...files].sort((a, b) => byCodeUnit(a.path, b.path))) {
    const stem = path.replace(ENDING, '');
    const earlier = taken.get(stem);
    if (earlier !== undefined) {
      diagnostics.push(unexpected(path, `\`${earlier}\` says the same thing already.`, 'Keep one of the two files: only one can count.'));
      continue;
    }
    taken.set(stem, path);
    let match: RegExpExecArray | null;
    if (PUBLISHER.test(path)) take(path, parseYaml(path, text), (document) => { sources.publisher = document; });
    else if ((match = ADVISORY.exec(path))) {
      const [, folder = ''] = match;
      take(path, parseYaml(path, text), (document) => sources.advisories.set(folder, document));
    } else if ((match = TEXT.exec(path))) {
      const [, name = '', language = ''] = match;
      take(path, parseFrontMatter(path, text), (document) => sources.texts.push({ name, language, document }));
    } else if ((match = SELF_CHECK.exec(path))) {
      const [, folder = '', scenarios] = match;
      take(path, parseYaml(path, text), (document) => (scenarios ? sources.scenarios : sources.selfChecks).set(folder, document));
    } else if ((match = ATTACK.exec(path))) {
      const [, folder = ''] = match;
      take(path, parseYaml(path, text), (document) => sources.attacks.set(folder, document));
    } else if ((match = PAST_DATA.exec(path))) {
      const [, folder = '', what] = match;
      take(path, parseYaml(path, text), (document) => (what === 'advisory' ? sources.pastFacts : sources.pastIndicators).set(folder, document));
    } else if ((match = PAST_TEXT.exec(path))) {
      const [, name = '', language = ''] = match;
      take(path, parseFrontMatter(path, text), (document) => sources.pastTexts.push({ name, language, document }));
    } else if ((match = PAGE.exec(path))) {
      const [, language = '', name = ''] = match;
      take(path, parseFrontMatter(path, text), (document) => sources.pages.push({ name, language, document }));
    } else if (LABELS.test(path)) take(path, parseYaml(path, text), (document) => sources.labels.push(document));
    else if ((match = SCREEN.exec(path))) {
      const [, name = ''] = match;
      take(path, parseYaml(path, text), (document) => sources.screens.set(name, document));
    } else if ((match = THEME.exec(path))) {
      const [, scheme = ''] = match;
      take(path, parseCss(path, text), (document) => { sources.themes.set(scheme, document); });
    } else if ((match = THEME_PICTURE.exec(path))) {
      const [, name = ''] = match;
      take(path, parseSvg(path, text), (document) => { sources.themePictures.set(name, document); });
    } else if ((match = STIX.exec(path))) {
      const [, name = ''] = match;
      take(path, path.endsWith('.json') ? parseJson(path, text) : parseYaml(path, text), (document) => sources.stix.set(name, document));
    } else diagnostics.push(unexpected(path, 'Nothing reads a file of this name here.', 'See docs/authoring.md for where each file stands, or take it out: what nobody reads could be missed.'));
  }
  for (const [folder, { file }] of sources.scenarios) {
    if (taken.has(`${folder}/self-check`)) continue;
    diagnostics.push(unexpected(file, 'There is no `self-check.yaml` beside these scenarios.', 'Write the self-check that they test, or take them out.'));
  }
  const dark = 'content/theme/dark.css';
  if (taken.has(dark) && !taken.has('content/theme/light.css')) diagnostics.push(unexpected(dark, 'There is no `light.css` beside it.', 'Put the theme for light there: this file says what differs in the dark.'));
  return { sources, diagnostics };
}

function unexpected(file: string, message: string, mend: string): Diagnostic {
  return { file, line: 1, column: 1, severity: 'error', code: 'file/unexpected', message, mend };
}
