import type { Place } from '../diagnostic.ts';
import type { Advisory, AdvisoryText, Model } from '../model/model.ts';
import { selfCheckTexts } from '../model/self-check-texts.ts';
import type { Path } from '../parse/document.ts';
import { childrenOf, parseMarkdown, textOf, type MdastNode } from '../parse/markdown.ts';
import { isPlainColon } from '../parse/directives.ts';
import { inOnePiece, sentencesOf, type Sentence } from './sentences.ts';

/** The texts by which a reader decides and acts: those that must be understood at once, by a frightened reader on a phone. */
type Advice = 'lead' | 'actions' | 'questions' | 'answers' | 'endings';

/** What a group is called in a message: by the fields of the author's file. */
const FIELDS: Readonly<Record<Advice, string>> = {
  lead: '`summary` and `inShort`', actions: '`actions`', questions: '`questions` without their answers', answers: '`answers`', endings: '`endings`',
};

/** Texts of one kind of an advisory in one language, judged together: a formula says nothing of a single line. */
export interface AdviceGroup {
  readonly name: Advice;
  readonly language: string;
  readonly sentences: readonly Sentence[];
}

/** A group as a message calls it. */
export function inWords({ language, name }: AdviceGroup): string {
  return `${FIELDS[name]} in ${language}`;
}

const groups = new WeakMap<Model, readonly AdviceGroup[]>();

/** Every group of texts that tells readers what is going on and what to do, of what stands now: earlier revisions are a record. */
export function adviceGroups(model: Model): readonly AdviceGroup[] {
  const found = groups.get(model) ?? model.advisories.flatMap((advisory) => [...groupsOf(advisory)]);
  groups.set(model, found);
  return found;
}

function* groupsOf({ selfCheck, stubs, texts }: Advisory): Generator<AdviceGroup> {
  for (const { language, origin, summary } of stubs.values()) yield { name: 'lead', language, sentences: sentencesOf(summary, () => origin.locate(['summary'])) };
  for (const text of texts.values()) yield* groupsOfText(text);
  if (!selfCheck) return;
  const fields = [...selfCheckTexts(selfCheck)].map((field) => ({ ...field, name: nameOf(field.path) }));
  for (const own of Map.groupBy(fields, ({ language, name }) => `${language} ${name}`).values()) {
    const { language, name } = own[0] as (typeof own)[number];
    yield { name, language, sentences: own.flatMap(({ form, path, words }) => sentencesIn(words, form === 'plain', () => selfCheck.origin.locate(path))) };
  }
}

function* groupsOfText({ actions, inShort, language, origin, summary }: AdvisoryText): Generator<AdviceGroup> {
  const at = (path: Path) => () => origin.locate(path);
  // Read one after the other, and each too short for a formula.
  yield { name: 'lead', language, sentences: [...sentencesOf(summary, at(['summary'])), ...inShort.flatMap((words, index) => sentencesOf(words, at(['inShort', index])))] };
  const words = Object.entries(actions).flatMap(([id, { do: action, why }]) => [...sentencesIn(action, false, at(['actions', id, 'do'])), ...sentencesIn(why, false, at(['actions', id, 'why']))]);
  yield { name: 'actions', language, sentences: words };
}

function nameOf(path: Path): Advice {
  if (path[0] === 'endings') return 'endings';
  return path[2] === 'answers' ? 'answers' : 'questions';
}

function sentencesIn(words: string, plain: boolean, place: () => Place): Sentence[] {
  return plain ? sentencesOf(words, place) : passages(parseMarkdown('', words).tree).flatMap((passage) => sentencesOf(passage, place));
}

/** The words of each paragraph, as the author wrote them where they are not words of the language. */
function passages(node: MdastNode): string[] {
  return node.type === 'paragraph' ? [childrenOf(node).map(written).join('')] : childrenOf(node).flatMap(passages);
}

function written(node: MdastNode): string {
  if (node.type === 'inlineCode') return inOnePiece(`\`${textOf(node)}\``);
  if (node.type === 'textDirective') {
    if (isPlainColon(node)) return `:${node.name}`;
    return node.name === 'cite' ? '' : inOnePiece(`:${node.name}[${textOf(node)}]`);
  }
  const children = childrenOf(node);
  return children.length > 0 ? children.map(written).join('') : textOf(node);
}
