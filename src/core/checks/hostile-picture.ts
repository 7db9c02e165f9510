import type { PicturePart } from '../parse/svg.ts';
import type { Finding } from '../diagnostic.ts';
import type { Check } from './check.ts';

/** Elements of SVG that draw. All others could act, or ask for something: a list of what is good cannot forget what is bad. */
const DRAWS = /^(?:svg|g|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|title|desc|defs|symbol|use|clipPath|mask|pattern|linearGradient|radialGradient|stop|style)$/;

/** Larger pictures are no mark but a painting, and every page loads it. */
const MAXIMUM_CHARACTERS = 32 * 1024;

const SVG = 'http://www.w3.org/2000/svg';

/** The logo or the icon of a theme could act or ask for something, or is no picture of which the size is known. */
export const hostilePicture: Check = {
  id: 'theme/hostile-picture',
  severity: 'error',
  run({ theme }, report) {
    for (const picture of [theme.logo, theme.favicon]) {
      if (!picture) continue;
      const { file, parts, source, size } = picture;
      const root = parts.find(({ name }) => /^[^!?]/.test(name));
      const top = root?.place ?? { file, line: 1, column: 1 };
      if (root?.name !== 'svg' || root.attributes['xmlns'] !== SVG) report(top, { message: 'This is no SVG picture.', why: 'No browser would show it.', mend: `Let it begin with \`<svg xmlns="${SVG}" viewBox="…">\`.` });
      else if (!size) report(top, { message: 'This picture has no `viewBox` of four numbers.', why: 'Pages could not keep a place of the right shape for it.', mend: 'Write one, such as `viewBox="0 0 320 80"`.' });
      if (source.length > MAXIMUM_CHARACTERS) report(top, { message: `This picture has ${source.length} characters; at most ${MAXIMUM_CHARACTERS} are taken.`, why: 'Every page loads it, also on a slow phone.', mend: 'Let it be drawn with fewer points.' });
      for (const part of parts) {
        const finding = judge(part);
        if (finding) report(part.place, { ...finding, why: 'Who opens the picture, or the page with it, could be followed or attacked.' });
      }
    }
  },
};

function judge({ name, attributes, text }: PicturePart): Pick<Finding, 'message' | 'mend'> | undefined {
  if (name === '!DOCTYPE') return { message: 'This picture has a document type.', mend: 'Take the line with `<!DOCTYPE` out.' };
  if (name.startsWith('?')) return { message: `This picture has an instruction to programs, \`<${name}\`.`, mend: 'Take it out.' };
  if (!DRAWS.test(name)) return { message: `This picture has \`<${name}>\`, which does not draw.`, mend: 'Take it out, or save the picture as plain SVG, with letters as paths.' };
  for (const [attribute, value] of Object.entries(attributes)) {
    if (/^on/i.test(attribute)) return { message: `This picture has the attribute \`${attribute}\`, which acts.`, mend: 'Take it out.' };
    if (/^(?:xlink:)?href$/i.test(attribute) ? !value.startsWith('#') : leadsAway(value)) return { message: `The attribute \`${attribute}\` leads out of the picture.`, mend: 'Take it out, or point at a part of the picture itself, such as `#a`.' };
  }
  if (name === 'style' && leadsAway(text)) return { message: 'The style of this picture leads out of it.', mend: 'Take `@import` and `url()` out.' };
  return undefined;
}

/** A backslash could hide the letters of a name in CSS. */
function leadsAway(css: string): boolean {
  return /@import|\\|image-set|\bsrc\(|\burl\(\s*["']?(?!\s*["']?#)/i.test(css);
}
