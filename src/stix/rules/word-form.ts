/** Whether a word is all lower case, with hyphens for spaces and underscores (STIX 2.1 §2.11, §2.14, §4.12.1). */
export const hasWordForm = (word: string): boolean => word === word.toLowerCase() && !/[\s_]/.test(word);

/** The word in that form, cut off where it is too long to show. */
export const inWordForm = (word: string): string => word.slice(0, 80).toLowerCase().replaceAll(/[\s_]+/g, '-');
