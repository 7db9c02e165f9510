import { describe, expect, it } from 'vitest';
import { drawScreen } from '../../../src/core/drawing/draw-screen.ts';
import { xmlDocument } from '../../../src/core/formats/xml.ts';
import type { Model, Screen } from '../../../src/core/model/model.ts';
import { renderMarkdown } from '../../../src/core/model/render-markdown.ts';
import { DRAWN } from '../../../src/core/schema/screen.ts';
import { childrenOf, parseXml, type XmlNode } from '../../../src/core/verify/xml.ts';
import { modelOf, SMALL_SITE } from '../emit/built.ts';

const model = await modelOf(SMALL_SITE);
const labels: Model['labels'] = new Map([['app', { labels: { changed: { nl: 'Je nummer met … is veranderd' } } } as never]]);

function screen(parts: unknown[], more: Partial<Screen> = {}): Screen {
  return { name: 'one', title: { nl: 'Titel' }, alt: { nl: 'Wat het beeld vertelt.' }, parts, ...more } as Screen;
}

const svgOf = (one: Screen) => [...xmlDocument(drawScreen(one, { labels, screens: new Map() }, 'nl').svg)].join('');
const linesIn = (node: XmlNode): string[] => [...(node.name === 'text' ? [node.text] : []), ...node.children.flatMap(linesIn)];
const linesOf = (one: Screen) => linesIn(parseXml(svgOf(one)));

describe('a drawn screen', () => {
  it.each(DRAWN)('has a %s with all its words, within the picture', (draw) => {
    const one = screen([{ draw, text: 'Eerste regel', more: 'Tweede regel', buttons: ['Knop'], mark: 1 }]);
    expect(linesOf(one).join(' ')).toBe('Eerste regel Tweede regel Knop 1 Nagetekend voorbeeld');
    const { width, height } = drawScreen(one, { labels, screens: new Map() }, 'nl');
    for (const [, x, y] of svgOf(one).matchAll(/ (?:x|cx)="([\d.]+)" (?:y|cy)="([\d.]+)"/g)) {
      expect(Number(x)).toBeLessThan(width);
      expect(Number(y)).toBeLessThan(height);
    }
  });

  it('is as high as its words need', () => {
    const height = (text: string) => drawScreen(screen([{ draw: 'in', text }]), { labels, screens: new Map() }, 'nl').height;
    expect(height('Een bericht dat heel wat langer is dan een regel.')).toBeGreaterThan(height('Kort.'));
  });

  it('fills in what the app fills in, in plain words', () => {
    expect(linesOf(screen([{ draw: 'notice', text: ":ui[app.changed]{fill='*Sanne* $&'}" }])).join(' ')).toContain('Je nummer met *Sanne* $& is veranderd');
  });

  it('has no style, script or link, whatever an author writes', () => {
    const hostile = '<script>alert(1)</script> "\' ]]> &amp;';
    const svg = svgOf(screen([{ draw: 'dialog', text: hostile, more: { nl: hostile }, buttons: [hostile] }], { title: { nl: hostile }, alt: { nl: hostile } }));
    expect(childrenOf(parseXml(svg), 'title')[0]?.text).toBe(hostile);
    expect(svg).not.toMatch(/<(?:script|style|a|image|use|foreignObject)\b|\s(?:style|class|href|on[a-z]+)=/);
  });
});

describe('a text that shows a screen', () => {
  const render = (source: string, pageUrl?: string) => renderMarkdown({ source }, { model, language: 'nl', pageUrl });

  it('has the picture with its size and its words, and what to notice by number', () => {
    const html = render('::screen[device-list]');
    expect(html).toMatch(/^<div class="screens"><figure><img src="\/screens\/device-list\.nl\.svg" alt="[^"]*‘Bridge’\." width="\d+" height="\d+" loading="lazy">/);
    expect(html).toContain('<figcaption><ol><li>Dit apparaat is niet van u. Meld het af onder <b class="ui">Instellingen</b>.</li></ol></figcaption>');
  });

  it('has the words alone where it stands outside of the site', () => {
    const html = render('::screen[device-list]', 'https://advisories.example.org/nl/adviezen/een/');
    expect(html).not.toContain('<img');
    expect(html).toContain('<p>Afbeelding van een scherm. Onder Instellingen staat een apparaat dat u niet kent: ‘Bridge’.</p><ol><li>');
  });

  it('stays whole within a list', () => expect(render('1. Een\n   ::screen[device-list]\n2. Twee\n').match(/<ol>/g)).toHaveLength(2));
});
