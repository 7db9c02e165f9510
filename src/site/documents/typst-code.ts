/** Characters that no page shows: controls, and those that turn the direction of what follows. */
const UNSHOWN = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Words as a string of Typst. Every authored word goes through here, so that none is ever read as code: within a string
 * only the backslash and the quote have a meaning.
 */
export function string(words: string): string {
  return `"${words.replace(UNSHOWN, '').replace(/[\\"]/g, '\\$&')}"`;
}

/** Pieces of code one after the other, as content: `{[]; a; b}`. Without pieces it is empty content. */
export function content(...pieces: readonly string[]): string {
  return `{[]; ${pieces.join('; ')}}`;
}

/** A call of a function of Typst, or of `style.ts`. */
export function call(name: string, ...values: readonly string[]): string {
  return `${name}(${values.join(', ')})`;
}

/** Content with a label, to which a link of the same document leads. */
export function labelled(code: string, name: string): string {
  return `[#${code}#label(${string(name)})]`;
}

/** Content in another language than the text around it. */
export function inLanguage(tag: string | undefined, code: string): string {
  const [language = '', region] = tag?.split('-') ?? [];
  if (!/^[a-z]{2,3}$/.test(language)) return code;
  return call('text', `lang: "${language}"`, ...(region && /^[A-Z]{2}$/.test(region) ? [`region: "${region}"`] : ['region: none']), code);
}

/** A table whose first row is its heading; `widths` in Typst's own words. */
export function tableCode([head = [], ...rows]: readonly (readonly string[])[], widths = `(${head.map(() => '1fr').join(', ')},)`): string {
  const full = rows.map((row) => head.map((_, column) => row[column] ?? '[]'));
  return call('table', `columns: ${widths}`, call('table.header', ...head), ...full.flat());
}
