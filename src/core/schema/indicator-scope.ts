import { Type } from 'typebox';
import { SCOPES } from '../../i18n/names.ts';
import { strictObject } from './common.ts';

/** The property extension of STIX indicators that says how far a partner may let one act by itself (STIX 2.1 §7.3). */
export const IndicatorScopeSchema = strictObject({
  extension_type: Type.Literal('property-extension'),
  scope: Type.Enum([...SCOPES], { description: 'block: stop what matches. alert: let a person look at what matches. hunt: search old records only. Without this extension: alert.' }),
}, { title: 'Indicator scope', description: 'How far a partner may let an indicator act by itself.' });
