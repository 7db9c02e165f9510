/** Form of a selector (STIX 2.1 §7.2.3.1), of up to a thousand steps below a property: more could exhaust the stack of the expression. */
export const SELECTOR_PATTERN = '^(?:[a-z0-9_-]{3,250}|id)(?:\\.(?:\\[[0-9]+\\]|[a-zA-Z0-9_-]{1,250})){0,1000}$';

const form = new RegExp(SELECTOR_PATTERN);

/** Whether the text is a selector; what it selects may be missing (STIX 2.1 §7.2.3.1). */
export const isSelector = (text: string): boolean => form.test(text);

/**
 * Whether what `outer` selects is what `inner` selects, or holds it (STIX 2.1 §7.2.3.1). Selectors compare step by step:
 * `labels` holds `labels.[0]`; `x_rank` does not hold `x_rank_max`.
 */
export function selectorCovers(outer: string, inner: string): boolean {
  return inner.startsWith(outer) && (inner.length === outer.length || inner.charAt(outer.length) === '.');
}
