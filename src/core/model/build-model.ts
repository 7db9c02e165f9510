import { byCodeUnit, type Diagnostic } from '../diagnostic.ts';
import type { Sources } from '../parse/sources.ts';
import { LabelsSchema } from '../schema/labels.ts';
import { PageSchema } from '../schema/page.ts';
import { PublisherSchema } from '../schema/publisher.ts';
import { validateShape } from '../schema/validate.ts';
import { buildAdvisories } from './build-advisories.ts';
import { buildObjects } from './build-objects.ts';
import { buildScreens } from './build-screens.ts';
import { buildTheme } from './build-theme.ts';
import { originOf } from './origin.ts';
import type { LabelRegistry, Model, Page, Publisher } from './model.ts';
import { releaseMoment } from './release-moment.ts';

export const LINK_CODES = ['site/missing-publisher', 'advisory/missing-facts', 'indicators/missing-objects', 'indicators/unknown-advisory'] as const;

/**
 * Links parsed documents into the model. A document with a wrong shape is reported, left out and named in
 * `unreadable`, so that the checks can still judge everything else in the same run.
 */
export function buildModel(sources: Sources, asOf: string): { model?: Model; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const unreadable = new Set(sources.unreadable);
  const publisher = buildPublisher(sources, diagnostics);
  const labels = buildLabels(sources, diagnostics, unreadable);
  const screens = buildScreens(sources, diagnostics, unreadable);
  const pages = buildPages(sources, diagnostics, unreadable);
  if (!publisher) {
    buildAdvisories(sources, undefined, asOf, diagnostics, unreadable);
    return { diagnostics };
  }
  const shared = buildObjects(sources.stix.get('publisher'), diagnostics, unreadable);
  const advisories = buildAdvisories(sources, publisher, asOf, diagnostics, unreadable);
  const model: Model = Object.freeze({
    publisher,
    advisories,
    pages,
    labels,
    screens,
    theme: buildTheme(sources),
    shared,
    modified: releaseMoment({ advisories, shared }),
    asOf,
    unreadable,
  });
  return { model, diagnostics };
}

function buildPublisher(sources: Sources, diagnostics: Diagnostic[]): Publisher | undefined {
  if (!sources.publisher) {
    if (![...sources.unreadable].some((file) => file.startsWith('content/publisher.'))) {
      diagnostics.push({
        file: 'content/publisher.yaml', line: 1, column: 1, severity: 'error', code: 'site/missing-publisher',
        message: 'There is no `content/publisher.yaml`.',
        why: 'A reader must know who publishes.',
        mend: 'Write one as docs/authoring.md shows, or run the command in the folder of the site.',
      });
    }
    return undefined;
  }
  const { value, diagnostics: found } = validateShape(PublisherSchema, sources.publisher);
  diagnostics.push(...found);
  return value && Object.freeze({ ...value, origin: originOf(sources.publisher) });
}

function buildLabels(sources: Sources, diagnostics: Diagnostic[], unreadable: Set<string>): Map<string, LabelRegistry> {
  const labels = new Map<string, LabelRegistry>();
  for (const document of sources.labels) {
    const { value, diagnostics: found } = validateShape(LabelsSchema, document);
    diagnostics.push(...found);
    // By file name, so that no registry hides another; labels/misnamed-app sees to it that the two names agree.
    if (value) labels.set(document.file.replace(/^.*\/|\.ya?ml$/g, ''), Object.freeze({ ...value, origin: originOf(document) }));
    else unreadable.add(document.file);
  }
  return labels;
}

function buildPages(sources: Sources, diagnostics: Diagnostic[], unreadable: Set<string>): Page[] {
  const pages: Page[] = [];
  for (const { name, language, document: { front, body } } of sources.pages) {
    const { value, diagnostics: found } = validateShape(PageSchema, front);
    diagnostics.push(...found);
    if (value) pages.push(Object.freeze({ id: name, language, ...value, body, origin: originOf(front) }));
    else unreadable.add(front.file);
  }
  return pages.sort((a, b) => byCodeUnit(a.id, b.id) || byCodeUnit(a.language, b.language));
}
