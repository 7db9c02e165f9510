import { Type, type Static } from 'typebox';
import { CalendarDate, Line, strictObject } from './common.ts';

/** The words of one label by language code, and where they were read if elsewhere than the registry says. */
const Label = Type.Unsafe<Readonly<Record<string, string>>>({
  type: 'object',
  description: 'Words per language code.',
  properties: {
    source: Line(500, 'Where these words were read, if elsewhere than the registry says.'),
    checkedOn: CalendarDate,
  },
  patternProperties: { '^[a-z]{2,3}$': Line(300, 'The words in one language.') },
  additionalProperties: false,
});

/** `content/labels/<app>.yaml`: the words that an app shows on the screen, per language. */
export const LabelsSchema = strictObject({
  app: Type.String({ pattern: '^[a-z0-9-]+$', description: 'Short name of the app, the same as the file name.' }),
  name: Line(60, 'Name of the app as its maker writes it.'),
  platform: Type.Optional(Line(60, 'Platform on which the words were read, such as android.')),
  version: Type.Optional(Line(30, 'Version of the app in which the words were read.')),
  checkedOn: Type.String({ format: 'date', description: 'Day on which somebody last compared these words with the app.' }),
  source: Line(500, 'Where the words were read.'),
  labels: Type.Record(Type.String({ pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' }), Label, { description: 'Labels by key.' }),
}, { title: 'Labels of an app' });

export type LabelsDocument = Static<typeof LabelsSchema>;
