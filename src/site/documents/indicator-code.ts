import { strings } from '../../i18n/index.ts';
import type { IndicatorTable, IndicatorTables } from '../views/indicator-tables.ts';
import { call, content, inLanguage, string, tableCode } from './typst-code.ts';

/** Characters of a value between two places at which a line may end. */
const PIECE = 8;

/** More indicators than these are of no use on paper: their number and their address are. */
const MOST = 20;

/** The indicators of an advisory that count now as tables, and where all of them stand. Values are defanged. */
export function indicatorsCode({ live }: IndicatorTables, language: string, page: string): string {
  const words = strings(language).indicators;
  const shown = live.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
  const all = call('par', content(string(`${words.whole}: `), call('link', string(page), string(page))));
  if (live.length === 0) return content(call('par', string(words.noneLive)), all);
  if (shown.length > MOST) return content(call('list', ...live.map(({ caption }) => string(caption))), all);
  return content(...live.map((table) => kindCode(table, language)), all);
}

function kindCode({ caption, groups }: IndicatorTable, language: string): string {
  const { columns, noEnd } = strings(language).indicators;
  const rows = groups.flatMap(({ rows: found }) => found.map((row) => [
    row.value === undefined ? '[]' : value(row.value),
    content(inLanguage(row.language, string([row.name, row.description].filter(Boolean).join(': '))), ...(row.rule ? [string(` ${row.rule}`)] : [])),
    string(row.validUntil?.text ?? noEnd),
  ]));
  const head = [columns.value, columns.what, columns.validUntil].map(string);
  return content(
    call('heading', 'level: 2', string(caption)),
    call('small', tableCode([head, ...rows], '(1.3fr, 1.5fr, auto)')),
  );
}

/** A long value may end a line anywhere, but nothing may come between its characters when somebody copies it. */
function value(text: string): string {
  return content(...(text.match(new RegExp(`.{1,${PIECE}}`, 'gsu')) ?? []).map((piece) => call('raw', string(piece))).map((piece) => call('box', piece)));
}
