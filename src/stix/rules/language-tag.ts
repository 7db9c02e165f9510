import { propertiesOf, type ObjectRule } from './rule.ts';

/** Languages are written as RFC 5646 tags (STIX 2.1 §3.2, §6.14.1, §7.1, §7.2.3). */
export const languageTag: ObjectRule = {
  id: 'stix/language-tag',
  severity: 'error',
  spec: '3.2',
  *check(object) {
    const lang = propertiesOf(object)['lang'];
    if (typeof lang === 'string' && !isLanguageTag(lang)) yield found(['lang'], lang);
    if (object.type === 'software') {
      for (const [index, tag] of (object.languages ?? []).entries()) if (!isLanguageTag(tag)) yield found(['languages', index], tag);
    }
    if (object.type === 'language-content') {
      for (const tag of Object.keys(object.contents)) if (!isLanguageTag(tag)) yield found(['contents', tag], tag);
    }
    for (const [index, marking] of (object.granular_markings ?? []).entries()) {
      if (marking.lang !== undefined && !isLanguageTag(marking.lang)) yield found(['granular_markings', index, 'lang'], marking.lang);
    }
  },
};

function found(path: readonly (string | number)[], tag: string) {
  return { path, message: `\`${tag.slice(0, 40)}\` is not a language tag.`, mend: 'Write a tag of RFC 5646, for example `nl` or `en-GB`.' };
}

function isLanguageTag(tag: string): boolean {
  if (tag.length > 100) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
