import type { Path } from '../parse/document.ts';
import { parseMarkdown, type MarkdownText } from '../parse/markdown.ts';
import { attackTexts } from './attack-texts.ts';
import type { AdvisoryText, Attack, Edition, Model, Origin, Screen, SelfCheck } from './model.ts';
import { screenTexts } from './screen-texts.ts';
import { selfCheckTexts } from './self-check-texts.ts';

/** A Markdown text of the site with what it belongs to. */
export interface OwnedText {
  readonly language: string;
  readonly markdown: MarkdownText;
  /** The text to whose headings a link such as `#check` leads: the body of the page, for a self-check that of its advisory. */
  readonly body: MarkdownText;
  /** A whole text, some blocks within a page, or one line. */
  readonly form: 'page' | 'blocks' | 'line';
  readonly advisory?: Edition | undefined;
  /** Whether it was published as an earlier revision: it must be as safe as any other, but never grows stale. */
  readonly past: boolean;
}

/** Parsed once for all checks: each of them asks for the same texts. */
const fields = new WeakMap<AdvisoryText | Attack | SelfCheck | Screen, readonly Own[]>();

type Own = Pick<OwnedText, 'language' | 'markdown' | 'form'>;

/** Every Markdown text of the site: bodies of advisories and pages, the inline texts of front matter, self-checks, steps of attacks, earlier revisions, and screens. */
export function* inlineTexts(model: Model): Generator<OwnedText> {
  for (const advisory of model.advisories) {
    yield* textsOfEdition(advisory, false);
    for (const edition of advisory.past) yield* textsOfEdition(edition, true);
    for (const own of [...(advisory.selfCheck ? parsed(advisory.selfCheck, ofSelfCheck) : []), ...(advisory.attack ? parsed(advisory.attack, ofAttack) : [])]) {
      const body = advisory.texts.get(own.language)?.body;
      // Words in a language that the advisory has not are never shown: other checks speak of them.
      if (body) yield { ...own, body, advisory, past: false };
    }
  }
  for (const { language, body } of model.pages) yield { language, markdown: body, body, form: 'page', past: false };
  for (const screen of model.screens.values()) for (const own of parsed(screen, ofScreen)) yield { ...own, body: own.markdown, past: false };
}

function* textsOfEdition(advisory: Edition, past: boolean): Generator<OwnedText> {
  for (const text of advisory.texts.values()) {
    const { language, body } = text;
    yield { language, markdown: body, body, form: 'page', advisory, past };
    for (const own of parsed(text, ofFrontMatter)) yield { ...own, body, advisory, past };
  }
}

function parsed<Holder extends AdvisoryText | Attack | SelfCheck | Screen>(holder: Holder, parse: (holder: Holder) => readonly Own[]): readonly Own[] {
  const found = fields.get(holder) ?? parse(holder);
  fields.set(holder, found);
  return found;
}

function ofFrontMatter(text: AdvisoryText): Own[] {
  return [...inlineFields(text)].map(([path, words]) => ({ language: text.language, markdown: markdownAt(text.origin, path, words), form: 'line' }));
}

function ofSelfCheck(selfCheck: SelfCheck): Own[] {
  return [...selfCheckTexts(selfCheck)].flatMap(({ form, language, path, words }) => (form === 'plain' ? [] : [{ language, markdown: markdownAt(selfCheck.origin, path, words), form }]));
}

function ofAttack(attack: Attack): Own[] {
  return [...attackTexts(attack)].flatMap(({ form, language, path, words }) => (form === 'plain' ? [] : [{ language, markdown: markdownAt(attack.origin, path, words), form }]));
}

function ofScreen(screen: Screen): Own[] {
  return [...screenTexts(screen)].flatMap(({ form, language, path, words }) => (form === 'plain' ? [] : [{ language, markdown: markdownAt(screen.origin, path, words), form }]));
}

function* inlineFields({ actions, revisions }: AdvisoryText): Generator<[Path, string]> {
  for (const [id, { do: action, why }] of Object.entries(actions)) {
    yield [['actions', id, 'do'], action];
    yield [['actions', id, 'why'], why];
  }
  for (const [number, words] of Object.entries(revisions)) yield [['revisions', number], words];
}

/** A field of YAML as Markdown; its place is that of the field, for YAML may fold or escape its text. */
function markdownAt(origin: Origin, path: Path, words: string): MarkdownText {
  const place = () => origin.locate(path);
  return { ...parseMarkdown(origin.file, words), locate: place, at: place };
}
