import { compile } from '../../src/core/compile.ts';

const { model } = await compile(process.cwd(), { asOf: '2026-11-23T00:00:00Z' });
if (!model) throw new Error('The content of this repository has errors: `npm run check` shows them.');

/** What the site of this repository was built from. */
export const SITE_MODEL = model;
