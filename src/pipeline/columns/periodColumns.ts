import { monthNamed } from '../cells/dateWords.ts';
import { splitWords } from '../text/foldText.ts';
import type { PeriodColumns } from './columnSearch.ts';
import { type DescribedColumn, nameColumn } from './profileColumn.ts';

const fewest = 3;
const leastNumeric = 0.8;

/** Finds columns side by side whose titles are months, or quarters, one after the other: there is a row for something else than a purchase. */
export function findPeriods(columns: readonly DescribedColumn[]): PeriodColumns | undefined {
  for (const start of columns.keys()) {
    const end = endRun(columns, start);
    const filled = columns.slice(start, end).filter(({ profile }) => profile.filled > 0);
    if (filled.length >= fewest)
      return { first: nameColumn(columns[start]!), last: nameColumn(columns[end - 1]!) };
  }
  return undefined;
}

/** Behind the last column of the run that begins with one. */
function endRun(columns: readonly DescribedColumn[], start: number): number {
  let end = start;
  for (let before: Period | undefined; end < columns.length; end++) {
    const { header, profile } = columns[end]!;
    const mayBe = profile.filled === 0 || profile.numeric >= leastNumeric;
    const period = mayBe ? readPeriod(header) : undefined;
    if (period === undefined || (before !== undefined && !follows(before, period))) break;
    before = period;
  }
  return end;
}

/** One of the 12 months, or 4 quarters, of a year, from 0 on. */
interface Period {
  readonly at: number;
  readonly of: 12 | 4;
}

const follows = (before: Period, { at, of }: Period): boolean =>
  before.of === of && (before.at + 1) % of === at;

/** `Jan`, `März 24`, `Q1 2024`. */
function readPeriod(title: string): Period | undefined {
  const words = splitWords(title).filter((word) => !/^(?:(?:19|20)?\d\d)$/.test(word));
  const quarter = /^q([1-4])$/.exec(words.join(''));
  if (quarter) return { at: Number(quarter[1]) - 1, of: 4 };
  const month = words.length === 1 ? monthNamed(words[0]!) : undefined;
  return month === undefined ? undefined : { at: month - 1, of: 12 };
}
