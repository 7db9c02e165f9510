import { Type, type Static } from 'typebox';
import { LANES } from '../../i18n/names.ts';
import { Line, PerLanguage, strictObject } from './common.ts';

const Id = Type.String({ pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$', maxLength: 40, description: 'Short name in lower case with hyphens.' });

const Words = (maxLength: number, description: string) => PerLanguage(Line(maxLength, description), `${description} By language code.`);

const Lane = strictObject({
  id: Id,
  draw: Type.Enum([...LANES], { description: 'Which shape stands above the line.' }),
  name: Words(24, 'Who or what it is, in a word or two. Plain text.'),
});

const Step = strictObject({
  from: Id,
  to: Id,
  say: Words(90, 'What happens, as few words as the drawing can take. Plain text.'),
  text: Words(500, 'The same in a whole sentence, with its sources. Inline Markdown.'),
  inference: Type.Optional(Type.Literal(true, { description: 'True for a step that no source states: our own reasoning.' })),
});

const Way = strictObject({
  id: Id,
  title: Words(90, 'What this way is called. Plain text.'),
  steps: Type.Array(Step, { minItems: 2, maxItems: 12, description: 'Steps in their order; `from` and `to` name lanes, or one lane twice.' }),
});

/** `attack.yaml`: how an attack goes, step by step; each way becomes a drawing. */
export const AttackSchema = strictObject({
  lanes: Type.Array(Lane, { minItems: 2, maxItems: 4, description: 'Who takes part, from left to right. A drawing shows those that its steps name.' }),
  ways: Type.Array(Way, { minItems: 1, maxItems: 6, description: 'The ways in which the attack goes.' }),
}, { title: 'Attack', description: 'The steps of an attack, for drawings and in words.' });

export type AttackDocument = Static<typeof AttackSchema>;
