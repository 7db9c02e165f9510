import type { Diagnostic } from '../diagnostic.ts';
import { reportAnnotations } from './annotations.ts';
import { reportJson } from './json.ts';
import { reportText } from './text.ts';

export const REPORT_FORMATS = ['text', 'json', 'annotations'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Diagnostics in one of the formats; `colour` matters to text alone. */
export function report(diagnostics: readonly Diagnostic[], format: ReportFormat, colour: boolean): string {
  switch (format) {
    case 'json': return reportJson(diagnostics);
    case 'annotations': return reportAnnotations(diagnostics);
    case 'text': return reportText(diagnostics, { colour });
  }
}
