import type { Place } from '../diagnostic.ts';
import { inlineTexts } from '../model/inline-texts.ts';
import { plainTexts } from '../model/plain-texts.ts';
import { nodesOf } from '../parse/markdown.ts';
import type { Check, Report } from './check.ts';

/**
 * Characters that turn the direction of text (Unicode UAX #9) or take no room, controls, and halves of a character (lone
 * surrogates), which XML cannot hold. The joiner inside an emoji is none of them.
 */
const INVISIBLE = /[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d/gu;

/** A text holds characters that nobody sees: they can turn words around, or hide what is compared and searched. */
export const bidiControl: Check = {
  id: 'text/bidi-control',
  severity: 'error',
  run(model, report) {
    for (const { markdown } of inlineTexts(model)) {
      for (const { 0: found, index } of markdown.source.matchAll(INVISIBLE)) tell(report, markdown.at(index), found);
      for (const node of nodesOf(markdown.tree)) {
        // Written as `&#x202e;` such a character stands in the words, but not in the source.
        const found = node.type === 'text' ? node.value.match(INVISIBLE)?.[0] : undefined;
        if (found !== undefined && !markdown.source.slice(node.position?.start.offset, node.position?.end.offset).includes(found)) tell(report, markdown.locate(node), found);
      }
    }
    for (const { words, place } of plainTexts(model)) {
      const found = words.match(INVISIBLE);
      if (found) tell(report, place(), found[0]);
    }
  },
};

function tell(report: Report, place: Place, character: string): void {
  const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
  report(place, {
    message: `Here stands an invisible character, U+${code}.`,
    why: 'It can show a reader other words or another address than a program reads, and it spoils searching.',
    mend: 'Delete it and type the words again: it often comes along when text is copied from a web page or a chat.',
  });
}
