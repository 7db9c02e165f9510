import type { Path } from '../parse/document.ts';
import { parseMarkdown, type MarkdownText } from '../parse/markdown.ts';
import type { Advisory, AdvisoryText, Model } from './model.ts';

/** A Markdown text of the site with what it belongs to. */
export interface OwnedText {
  readonly language: string;
  readonly markdown: MarkdownText;
  /** The body of the page on which this text stands: the text itself, unless it stands in front matter. */
  readonly body: MarkdownText;
  readonly advisory?: Advisory | undefined;
}

/** Parsed once for all checks: each of them asks for the same texts. */
const fields = new WeakMap<AdvisoryText, readonly MarkdownText[]>();

/** Every Markdown text of the site: bodies of advisories and pages, and the inline texts of front matter. */
export function* inlineTexts(model: Model): Generator<OwnedText> {
  for (const advisory of model.advisories) {
    for (const text of advisory.texts.values()) {
      const { language, body } = text;
      yield { language, markdown: body, body, advisory };
      let parsed = fields.get(text);
      if (!parsed) fields.set(text, (parsed = [...inlineFields(text)].map(([path, words]) => inline(text, path, words))));
      for (const markdown of parsed) yield { language, markdown, body, advisory };
    }
  }
  for (const { language, body } of model.pages) yield { language, markdown: body, body };
}

function* inlineFields({ actions, revisions }: AdvisoryText): Generator<[Path, string]> {
  for (const [id, { do: action, why }] of Object.entries(actions)) {
    yield [['actions', id, 'do'], action];
    yield [['actions', id, 'why'], why];
  }
  for (const [number, words] of Object.entries(revisions)) yield [['revisions', number], words];
}

/** A field of front matter as Markdown; its place is that of the field, for YAML may fold or escape its text. */
function inline(text: AdvisoryText, path: Path, words: string): MarkdownText {
  const place = () => text.origin.locate(path);
  return { ...parseMarkdown(text.origin.file, words), locate: place, at: place };
}
