import { type Static, Type } from 'typebox';
import type { Period } from '../cleaning/chosenRows.ts';
import { UserError } from '../errors/userError.ts';
import { message, t } from '../language/language.ts';
import { formatWallClock, millisecondsPerDay } from '../time/calendar.ts';

const day = (description: string) =>
  Type.Optional(
    Type.String({
      pattern: '^$|^\\d{4}-\\d{2}-\\d{2}$',
      patternErrorMessage: 'Write a date as 2024-01-31, or leave it empty.',
      description,
    }),
  );

const periodDays = {
  from: day('The first day that counts.'),
  to: day('The last day that counts.'),
};

const text = Type.Union([Type.String(), Type.Number()]);
const texts = Type.Union([Type.String(), Type.Number(), Type.Array(text, { minItems: 1 })]);
/** None is left out by an empty list. */
const leftOut = Type.Union([Type.String(), Type.Number(), Type.Array(text)]);
const columnFilter = Type.Union([texts, Type.Object({ not: leftOut }, { additionalProperties: false })]);

type Texts = string | number | readonly (string | number)[];

/** The values of columns by which rows are chosen, or left out. */
export type FilterSetting = Readonly<Record<string, Texts | { readonly not: Texts }>>;

export const period = Type.Object(periodDays, { additionalProperties: false });

export type PeriodSetting = Static<typeof period>;

export const filter = {
  type: 'object',
  additionalProperties: columnFilter,
} as const;

/** The settings that choose rows. */
export const rowSettings = {
  period: {
    expected: message('an object such as {"from": "2024-01-01", "to": "2024-12-31"}'),
    schema: Type.Object(periodDays, {
      additionalProperties: false,
      default: {},
      markdownDescription:
        'The purchases that count, by first and last day: `{"from": "2024-01-01", "to": "2024-12-31"}`, or one of the two. The as-of date is then the day after the last of them, unless `#segmentAi.asOf#` is set.',
    }),
  },
  filter: {
    expected: message('an object such as {"Country": ["France", "Spain"], "Channel": {"not": "Wholesale"}}'),
    schema: Type.Unsafe<FilterSetting>({
      ...filter,
      default: {},
      markdownDescription:
        'The rows that count, by values of columns, by title or letter: `{"Country": ["France", "Spain"], "Channel": {"not": "Wholesale"}}` keeps rows of two countries without wholesale. Case, accents and blanks make no difference; `""` is an empty cell. The total of an order counts in full if any of its rows is kept.',
    }),
  },
} as const;

/** The setting `period` in wall-clock milliseconds; undefined where it is empty. Throws a `UserError` for no real days. */
export function readPeriod({
  period: { from = '', to = '' },
}: {
  readonly period: PeriodSetting;
}): Period | undefined {
  if (from === '' && to === '') return undefined;
  if (from !== '' && to !== '' && from > to)
    throw new UserError(
      t('The setting segmentAi.period begins on {0}, after it ends on {1}; change one of them.', from, to),
    );
  return {
    ...(from !== '' && { from: readDay(from) }),
    ...(to !== '' && { until: readDay(to) + millisecondsPerDay }),
  };
}

function readDay(text: string): number {
  const moment = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(moment) || !formatWallClock(moment).startsWith(text))
    throw new UserError(
      t('The setting segmentAi.period has no real date: {0}; write it as 2024-01-31.', text),
    );
  return moment;
}
