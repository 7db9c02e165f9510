import { Type, type Static } from 'typebox';
import { LEVELS } from '../../i18n/names.ts';
import { Line, PerLanguage, strictObject } from './common.ts';

const ID_PATTERN = '^[a-z0-9]+(?:-[a-z0-9]+)*$';

/** Ids are short: they are the anchors of the page, and the words of the scenarios. */
const StepId = Type.String({ pattern: ID_PATTERN, maxLength: 40, description: 'Short name in lower case with hyphens.' });

/** Plain words in each language of the advisory. */
const Words = (maxLength: number, description: string) => PerLanguage(Line(maxLength, description), `${description} By language code.`);

const Answer = strictObject({
  id: StepId,
  say: Words(120, 'What the reader answers. Plain text.'),
  to: StepId,
  unsure: Type.Optional(Type.Literal(true, { description: 'True for the answer “I do not know”; each question has one.' })),
  neverCalm: Type.Optional(Type.Literal(true, { description: 'True for an answer that proves nothing: from here no calm ending may be reached.' })),
});

const Question = strictObject({
  id: StepId,
  ask: Words(120, 'The question. Plain text.'),
  help: Type.Optional(Words(1500, 'How the reader finds the answer. Markdown.')),
  answers: Type.Array(Answer, { minItems: 2, maxItems: 9, description: 'What the reader can answer; `to` names the next question or an ending.' }),
});

const Ending = strictObject({
  id: StepId,
  level: Type.Enum([...LEVELS], { description: 'How soon the reader must act; calm says only that no sign was found.' }),
  title: Words(120, 'What the reader has to do, or has found out. Plain text.'),
  because: Words(500, 'Why the answers lead here. Inline Markdown.'),
  actions: Type.Array(Words(500, 'What to do, verb first. Inline Markdown.'), { minItems: 1, maxItems: 5, description: 'What the reader does, most important first.' }),
  turnTo: Words(500, 'A person or a place to turn to. Inline Markdown.'),
});

/** `self-check.yaml`: a decision tree by which a reader finds out what to do. The first question is the start. */
export const SelfCheckSchema = strictObject({
  title: Words(90, 'Title of the page. Plain text.'),
  intro: Words(300, 'Whom it is for and how it goes. Inline Markdown.'),
  questions: Type.Array(Question, { minItems: 1, maxItems: 30, description: 'Questions; answers lead further down only.' }),
  endings: Type.Array(Ending, { minItems: 1, maxItems: 30, description: 'Where the answers end.' }),
}, { title: 'Self-check', description: 'Questions by which a reader of an advisory finds out what to do.' });

export type SelfCheckDocument = Static<typeof SelfCheckSchema>;

/** `self-check.scenarios.yaml`: readers whom the author thought of, and where their answers must lead. */
export const ScenariosSchema = Type.Array(strictObject({
  name: Line(200, 'Who this reader is, for authors. In English.'),
  answers: Type.Array(
    Type.Record(Type.String({ pattern: ID_PATTERN }), StepId, { minProperties: 1, maxProperties: 1, description: 'Id of a question, and id of the answer that this reader gives.' }),
    { minItems: 1, description: 'Answers in the order in which they are given.' },
  ),
  ends: StepId,
}), { minItems: 1, title: 'Scenarios of a self-check', description: 'Tests of a self-check: each ending is reached by one.' });

export type ScenariosDocument = Static<typeof ScenariosSchema>;
