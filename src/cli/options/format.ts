import { REPORT_FORMATS, type ReportFormat } from '../../core/report/index.ts';
import { UsageError, type Arguments } from '../command.ts';

export const FORMAT_OPTION = { format: { type: 'string' } } as const;
export const FORMAT_USAGE = `  --format <format>  how findings are printed: ${REPORT_FORMATS.join(', ')}; text when left out`;

/** The format of the report, from the option. */
export function formatOption(options: Arguments['options']): ReportFormat {
  const format = options['format'] ?? 'text';
  const known = REPORT_FORMATS.find((candidate) => candidate === format);
  if (!known) throw new UsageError(`There is no format \`${String(format)}\`.`);
  return known;
}
