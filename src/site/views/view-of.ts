import type { AdvisoryText, Model, Page } from '../../core/model/model.ts';
import type { SitePage } from '../../core/model/site-pages.ts';
import { strings } from '../../i18n/index.ts';
import { advisoryOf, authoredPage } from '../pages.ts';
import { advisoriesView, type AdvisoriesView } from './advisories-view.ts';
import { advisoryView, type AdvisoryView } from './advisory-view.ts';
import { differenceView, type DifferenceView } from './difference-view.ts';
import { frameView, type Frame } from './frame-view.ts';
import { historyView, type HistoryView } from './history-view.ts';
import { homeView, type HomeView } from './home-view.ts';
import { advisoryIndicatorsView, indicatorKindView, indicatorsView, type IndicatorTablesView, type IndicatorsView } from './indicators-view.ts';
import { lookUpView, type LookUpView } from './look-up-view.ts';
import { pageView, type PageView } from './page-view.ts';
import { revisionView, type RevisionView } from './revision-view.ts';
import { searchView, type SearchView } from './search-view.ts';
import { selfCheckView, type SelfCheckView } from './self-check-view.ts';
import { sourcesView, type SourcesView } from './sources-view.ts';
import { stubView, type StubView } from './stub-view.ts';
import { techniquesView, type TechniquesView } from './techniques-view.ts';
import { visualsView, type VisualsView } from './visuals-view.ts';

/** The layout of a page's content, and the data that it lays out. */
export type Content =
  | { readonly layout: 'home'; readonly view: HomeView }
  | { readonly layout: 'advisories'; readonly view: AdvisoriesView }
  | { readonly layout: 'advisory'; readonly view: AdvisoryView }
  | { readonly layout: 'stub'; readonly view: StubView }
  | { readonly layout: 'revision'; readonly view: RevisionView }
  | { readonly layout: 'history'; readonly view: HistoryView }
  | { readonly layout: 'difference'; readonly view: DifferenceView }
  | { readonly layout: 'indicators'; readonly view: IndicatorsView }
  | { readonly layout: 'indicator-tables'; readonly view: IndicatorTablesView }
  | { readonly layout: 'look-up'; readonly view: LookUpView }
  | { readonly layout: 'search'; readonly view: SearchView }
  | { readonly layout: 'self-check'; readonly view: SelfCheckView }
  | { readonly layout: 'sources'; readonly view: SourcesView }
  | { readonly layout: 'techniques'; readonly view: TechniquesView }
  | { readonly layout: 'visuals'; readonly view: VisualsView }
  | { readonly layout: 'page'; readonly view: PageView };

/** Everything that a page shows: its frame and its content. */
export function viewOf(model: Model, page: SitePage): { readonly frame: Frame; readonly content: Content } {
  const { language } = page;
  const words = strings(language);
  const shown = (title: string, description: string, content: Content) => ({ frame: frameView(model, page, title, description), content });
  switch (page.kind) {
    case 'home':
      return shown(words.home.title, words.home.summary, { layout: 'home', view: homeView(model, language) });
    case 'advisories':
      return shown(words.frame.advisories, words.list.summary, { layout: 'advisories', view: advisoriesView(model, language) });
    case 'advisory': {
      const advisory = advisoryOf(model, page.advisory);
      const { title, summary } = advisory.texts.get(language) as AdvisoryText;
      return shown(title, summary, { layout: 'advisory', view: advisoryView(model, advisory, language) });
    }
    case 'stub': {
      const view = stubView(model, advisoryOf(model, page.advisory), language);
      return shown(view.title, view.summary, { layout: 'stub', view });
    }
    case 'revision': {
      const view = revisionView(model, advisoryOf(model, page.advisory), page.revision, language);
      return shown(view.fullTitle, view.summary, { layout: 'revision', view });
    }
    case 'history': {
      const view = historyView(model, advisoryOf(model, page.advisory), language);
      return shown(`${words.history.title}: ${view.advisory.text}`, view.summary, { layout: 'history', view });
    }
    case 'difference': {
      const view = differenceView(model, advisoryOf(model, page.advisory), page.revision, language);
      return shown(`${view.title}: ${view.advisory.text}`, view.summary, { layout: 'difference', view });
    }
    case 'indicators':
      return shown(words.frame.indicators, words.indicators.summary, { layout: 'indicators', view: indicatorsView(model, language) });
    case 'indicator-kind': {
      const view = indicatorKindView(model, page.indicatorKind, language);
      return shown(view.title, view.summary, { layout: 'indicator-tables', view });
    }
    case 'advisory-indicators': {
      const view = advisoryIndicatorsView(model, advisoryOf(model, page.advisory), language);
      return shown(view.title, view.summary, { layout: 'indicator-tables', view });
    }
    case 'look-up':
      return shown(words.lookUp.title, words.lookUp.summary, { layout: 'look-up', view: lookUpView(model, language) });
    case 'self-check': {
      const view = selfCheckView(model, advisoryOf(model, page.advisory), language);
      return shown(view.title, view.summary, { layout: 'self-check', view });
    }
    case 'visuals': {
      const view = visualsView(model, advisoryOf(model, page.advisory), language);
      return shown(`${words.visuals.title}: ${view.advisory.text}`, view.summary, { layout: 'visuals', view });
    }
    case 'techniques':
      return shown(words.techniques.title, words.techniques.summary, { layout: 'techniques', view: techniquesView(model, language) });
    case 'search':
      return shown(words.search.title, words.search.summary, { layout: 'search', view: searchView(model, language) });
    case 'sources': {
      const view = sourcesView(advisoryOf(model, page.advisory), language);
      return shown(view.title, view.summary, { layout: 'sources', view });
    }
    case 'page': {
      const authored = authoredPage(model, page.page, language) as Page;
      return shown(authored.title, authored.summary, { layout: 'page', view: pageView(model, authored) });
    }
  }
}
