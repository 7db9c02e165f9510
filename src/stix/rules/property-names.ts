import { extensionsOf, type ObjectRule } from './rule.ts';

const NAME = /^(?:[a-z][a-z0-9_]{2,249}|id)$/;

/** Names of properties are 3 to 250 of a-z, digits and underscore, a letter first (STIX 2.1 §3.1); in extensions and translations too. */
export const propertyNames: ObjectRule = {
  id: 'stix/property-names',
  severity: 'error',
  spec: '3.1',
  *check(object) {
    for (const name of Object.keys(object)) if (!NAME.test(name)) yield found([name], name);
    for (const [extension, content] of Object.entries(extensionsOf(object))) {
      for (const name of Object.keys(content)) if (!NAME.test(name)) yield found(['extensions', extension, name], name);
    }
    if (object.type !== 'language-content') return;
    for (const [language, translation] of Object.entries(object.contents)) {
      for (const name of Object.keys(translation)) if (!NAME.test(name)) yield found(['contents', language, name], name);
    }
  },
};

const found = (path: readonly string[], name: string) => ({
  path,
  message: `\`${name.slice(0, 80)}\` cannot be the name of a property.`,
  mend: 'Use 3 to 250 of a to z, digits and underscores, and start with a letter.',
});
