import { type Cleaning, dropReasons } from './clean.ts';
import { dropReasonTexts } from './dropReasonTexts.ts';
import { formatNumber, t, translate } from './language.ts';

/** Why a file has no purchases, by what most of its rows were left out for. */
export function describeNothingLeft({ dropped, examples, returns }: Cleaning): string {
  const rows = dropReasons.reduce((sum, reason) => sum + dropped[reason], returns);
  const most = dropReasons.reduce((best, reason) => (dropped[reason] > dropped[best] ? reason : best));
  const [example] = examples[most];
  if (example === undefined) {
    return t(
      'No row is left after cleaning; check that customer, date, quantity and price columns are filled.',
    );
  }
  return t(
    'No row is left after cleaning: of {0} rows, {1} were left out for "{2}", such as row {3} of "{4}"; check that column, or choose another in segmentAi.columns.',
    formatNumber(rows),
    formatNumber(dropped[most]),
    translate(dropReasonTexts[most].name),
    String(example.row),
    example.sheet,
  );
}
