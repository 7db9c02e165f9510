import { Type, type Static } from 'typebox';
import { Line, PerLanguage, strictObject } from './common.ts';

/** What can be drawn: our own neutral shapes, none of them any app's. A QR code is a crossed frame that no camera reads. */
export const DRAWN = ['bar', 'row', 'in', 'out', 'notice', 'banner', 'dialog', 'field', 'button', 'qr'] as const;

/** Words on the screen: one text for every language, such as a label or a name, or one text per language. */
const Text = Type.Unsafe<string | Readonly<Record<string, string>>>({
  type: ['string', 'object'],
  minLength: 1,
  maxLength: 300,
  pattern: '\\S',
  minProperties: 1,
  patternProperties: { '^[a-z]{2,3}$': Line(300, 'The words in one language.') },
  additionalProperties: false,
  description: 'Words on the screen: one text for all languages, such as `:ui[signal.settings]`, or words per language code.',
});

const Part = strictObject({
  draw: Type.Enum([...DRAWN], { description: 'What is drawn.' }),
  text: Text,
  more: Type.Optional(Text),
  buttons: Type.Optional(Type.Array(Text, { minItems: 1, maxItems: 4, description: 'Buttons within this part.' })),
  mark: Type.Optional(Type.Integer({ minimum: 1, maximum: 9, description: 'Number of the sentence in `notice` that speaks of this part.' })),
});

/** `content/screens/<name>.yaml`: a phone screen, drawn per language from the words of the app. */
export const ScreenSchema = strictObject({
  title: PerLanguage(Line(90, 'What the picture shows. Plain text.'), 'What the picture shows, by language code. Plain text.'),
  alt: PerLanguage(Line(600, 'What the picture tells.'), 'For who does not see the picture: all that it tells, by language code. Plain text and `:ui[…]`.'),
  parts: Type.Array(Part, { minItems: 1, maxItems: 20, description: 'What is drawn, from top to bottom.' }),
  notice: Type.Optional(Type.Array(PerLanguage(Line(200, 'A sentence.'), 'What to notice at the part with this number, by language code. Plain text and `:ui[…]`.'), { minItems: 1, maxItems: 9, description: 'What to notice, in the order of the numbers in the picture.' })),
}, { title: 'Phone screen', description: 'A phone screen that is drawn for readers.' });

export type ScreenDocument = Static<typeof ScreenSchema>;
