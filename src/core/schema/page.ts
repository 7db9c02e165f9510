import { Line, Slug, strictObject } from './common.ts';

/** Front matter of `content/pages/<lang>/<page>.md`. */
export const PageSchema = strictObject({
  title: Line(90, 'Title of the page.'),
  slug: Slug,
  summary: Line(200, 'One line for search results and previews.'),
}, { title: 'Page', description: 'A page of the site in one language.' });
