import { absolute, advisoryPath, attackPath, relationsPath, techniquesPath, visualsPath } from '../../core/model/addresses.ts';
import { attackAlt, drawAttack, lanesOf, type Way } from '../../core/drawing/draw-attack.ts';
import { advisoryContext } from '../../core/model/advisory-context.ts';
import type { Advisory, AdvisoryText, Attack, Model } from '../../core/model/model.ts';
import type { RenderContext } from '../../core/model/render-markdown.ts';
import { techniques } from '../../core/model/techniques.ts';
import { strings } from '../../i18n/index.ts';
import { shownDay } from '../dates.ts';
import { lineHtml } from './prose.ts';
import { relationsView } from './relations-view.ts';
import { timelineView } from './timeline-view.ts';

export type VisualsView = ReturnType<typeof visualsView>;

/** An advisory in pictures: the steps of the attack, what became known when, and how the STIX objects hang together. */
export function visualsView(model: Model, advisory: Advisory, language: string) {
  const { visuals } = strings(language);
  const article = advisoryPath(advisory, language);
  const { title } = advisory.texts.get(language) as AdvisoryText;
  const { attack } = advisory;
  const context: RenderContext = { ...advisoryContext(model, advisory, language), anchorPath: article };
  return {
    language,
    summary: visuals.summary(title),
    withdrawn: advisory.status === 'withdrawn',
    advisory: { href: article, text: title },
    ways: attack?.ways.map((way) => shownWay(advisory, attack, way, language, context)) ?? [],
    timeline: timelineView(model, advisory, language),
    relations: relationsView(advisory, language, relationsPath(advisory.id, language)),
    techniques: techniques(model).length > 0 ? techniquesPath(language) : undefined,
    printLine: [advisory.id, shownDay(advisory.updated, language, model.publisher.timeZone).text, absolute(model, visualsPath(advisory, language))].join(' · '),
  };
}

function shownWay(advisory: Advisory, attack: Attack, way: Way, language: string, context: RenderContext) {
  const { visuals, boxes } = strings(language);
  const { width, height } = drawAttack(attack, way, language);
  const name = new Map(lanesOf(attack, way).map(({ id, name: names }) => [id, names[language] ?? '']));
  return {
    id: way.id,
    title: way.title[language] ?? '',
    picture: { src: attackPath(advisory.id, way.id, language), alt: attackAlt(attack, way, language), width, height },
    steps: way.steps.map(({ from, to, text, inference }) => ({
      who: visuals.fromTo(name.get(from) ?? '', name.get(to) ?? ''),
      html: lineHtml(text[language] ?? '', context),
      inference: inference ? boxes.inference : undefined,
    })),
  };
}
