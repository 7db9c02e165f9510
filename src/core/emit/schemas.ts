import type { TSchema } from 'typebox';
import type { Model } from '../model/model.ts';
import { AdvisoriesFeedSchema, PublishedAdvisorySchema } from '../schema/advisory-feed.ts';
import { AdvisorySchema, AdvisoryStubSchema, AdvisoryTextSchema } from '../schema/advisory.ts';
import { AttackSchema } from '../schema/attack.ts';
import { FeedIndexSchema } from '../schema/index-feed.ts';
import { IndicatorRowSchema, IndicatorsFeedSchema } from '../schema/indicator-feed.ts';
import { IndicatorScopeSchema } from '../schema/indicator-scope.ts';
import { JsonFeedSchema } from '../schema/json-feed.ts';
import { LabelsSchema } from '../schema/labels.ts';
import { LookUpIndexSchema, LookUpSchema } from '../schema/look-up.ts';
import { PageSchema } from '../schema/page.ts';
import { PublisherSchema } from '../schema/publisher.ts';
import { ScreenSchema } from '../schema/screen.ts';
import { RevisionIndicatorsSchema } from '../schema/revision.ts';
import { ScenariosSchema, SelfCheckSchema } from '../schema/self-check.ts';
import type { Emitter } from './emitter.ts';
import { jsonDocument, schemaAddress } from './json-document.ts';

/** Every schema that the site publishes, by the name in its address. A name is never given to something else. */
const SCHEMAS: Readonly<Record<string, TSchema>> = {
  // What authors write.
  publisher: PublisherSchema,
  advisory: AdvisorySchema,
  'advisory-text': AdvisoryTextSchema,
  'advisory-stub': AdvisoryStubSchema,
  'self-check': SelfCheckSchema,
  'self-check-scenarios': ScenariosSchema,
  'revision-indicators': RevisionIndicatorsSchema,
  attack: AttackSchema,
  page: PageSchema,
  labels: LabelsSchema,
  screen: ScreenSchema,
  // What partners read.
  'feed-index': FeedIndexSchema,
  advisories: AdvisoriesFeedSchema,
  'published-advisory': PublishedAdvisorySchema,
  indicators: IndicatorsFeedSchema,
  'indicator-row': IndicatorRowSchema,
  'indicator-scope': IndicatorScopeSchema,
  'json-feed': JsonFeedSchema,
  'look-up': LookUpSchema,
  'look-up-index': LookUpIndexSchema,
};

/** The JSON Schemas of our documents and feeds, for editors and for partners who validate. */
export const schemas: Emitter = {
  id: 'schemas',
  standard: 'JSON Schema 2020-12',
  listed: false,
  *emit(model: Model) {
    for (const [name, schema] of Object.entries(SCHEMAS)) {
      yield {
        path: `schemas/v1/${name}.json`,
        mediaType: 'application/schema+json',
        body: jsonDocument({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: schemaAddress(model, name), ...schema }),
      };
    }
  },
};
