import type { AdvisoryText, Model, Page } from '../model/model.ts';
import { staleness } from '../model/staleness.ts';
import { headingId, headingsOf } from '../parse/headings.ts';
import type { Check } from './check.ts';

/** The headings of a text have other ids, or another order, than those of the same text in its first language. */
export const headingMismatch: Check = {
  id: 'text/heading-mismatch',
  severity: 'error',
  run(model, report) {
    for (const [source, other] of pairs(model)) {
      const expected = headings(source);
      const found = headings(other);
      // A heading without an id is told by text/heading-ids; until then nothing can be compared.
      if ([...expected, ...found].some(({ id }) => id === undefined)) continue;
      const index = Array.from({ length: Math.max(expected.length, found.length) }).findIndex((_, at) => found[at]?.id !== expected[at]?.id);
      if (index < 0) continue;
      const heading = found[index];
      report(heading ? other.body.locate(heading.node) : other.body.at(other.body.source.trimEnd().length), {
        message: `Here the ${source.language} text has ${shown(expected[index])}, and this text has ${shown(heading)}.`,
        why: 'Who changes the language would lose the place, and a link would work in one language only.',
        mend: 'Give both texts the same headings in the same order, with the same ids.',
      });
    }
  },
};

type Text = Pick<AdvisoryText | Page, 'language' | 'body'>;

function* pairs({ advisories, pages, publisher }: Model): Generator<[Text, Text]> {
  for (const advisory of advisories) {
    const source = advisory.texts.get(advisory.sourceLanguage);
    for (const text of advisory.texts.values()) {
      // A translation that is behind has the headings of an older source: its banner and advisory/stale-translation say so.
      if (source && text !== source && !staleness(advisory, text)) yield [source, text];
    }
  }
  const firsts = new Map(pages.filter(({ language }) => language === publisher.languages[0]).map((page) => [page.id, page]));
  for (const page of pages) {
    const source = firsts.get(page.id);
    if (source && page !== source) yield [source, page];
  }
}

function headings({ body }: Text) {
  return [...headingsOf(body)].map((node) => ({ node, id: headingId(node) }));
}

function shown(heading: { id: string | undefined } | undefined): string {
  return heading ? `the heading \`{#${heading.id}}\`` : 'no further heading';
}
