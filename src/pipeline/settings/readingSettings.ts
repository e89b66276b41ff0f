import { type Static, Type } from 'typebox';
import { usualArchiveLimits } from '../bytes/archiveLimits.ts';
import type { DayOrder } from '../cells/dateReading.ts';
import { formerRoles } from '../columns/columnRole.ts';
import type { AveragedFigure } from '../customers/figures.ts';
import { UserError } from '../errors/userError.ts';
import { message, t } from '../language/language.ts';
import { featureList } from './mixtureSettings.ts';
import { modelPath, segmentBy } from './movementSettings.ts';
import {
  amountLevel,
  blankCustomers,
  dayOrder,
  decimalMark,
  overlapPolicy,
  returnPolicy,
} from './readingChoices.ts';
import { type FilterSetting, filter, period, rowSettings } from './rowSettings.ts';

const columnTitle = (description: string) => Type.Optional(Type.String({ description }));

const columnTitles = {
  customer: columnTitle('Who bought.'),
  invoice: columnTitle('What the rows of one order share, such as its number.'),
  date: columnTitle('When it was bought.'),
  quantity: columnTitle('How many units.'),
  price: columnTitle('The price of one unit.'),
  amount: columnTitle('The total of the row; quantity and price are then not needed.'),
  status: columnTitle('Whether an order was cancelled or refunded.'),
  cancelledAt: columnTitle('When an order was cancelled; empty for one that was not.'),
  currency: columnTitle('The currency of the row.'),
  article: columnTitle('What was bought: a return takes back a purchase of the same article.'),
  email: columnTitle("The customer's e-mail address; the export of customers has it."),
  name: columnTitle("The customer's name; the export of customers has it."),
  consent: columnTitle('Whether the customer agreed to be written to; the export of customers has it.'),
};

const currency = {
  default: '',
  pattern: '^(|[A-Za-z]{3}|[^A-Za-z\\d\\s]{1,3}|kr)$',
  patternErrorMessage: 'Write the code of a currency, such as EUR, or leave it empty.',
} as const;

const currencyRates = Type.Record(Type.String(), Type.Number({ exclusiveMinimum: 0 }));

const statusTexts = (description: string) =>
  Type.Array(Type.String(), { default: [], markdownDescription: description });

const cancelledStatuses = statusTexts(
  'Status texts that mean no sale, besides those known in many languages: `["On hold"]`. Case and punctuation make no difference. The result lists statuses that are not understood.',
);

const salesStatuses = statusTexts(
  'Status texts that mean a sale, whatever else they look like: `["Draft"]`.',
);

const columnNames = Type.Unsafe<readonly string[]>(Type.Array(Type.String(), { uniqueItems: true }));

const sheetNames = Type.Unsafe<readonly string[]>(Type.Array(Type.String()));

export const workbookSettings = Type.Object(
  {
    sheets: Type.Optional(sheetNames),
    columns: Type.Optional(Type.Object(columnTitles, { additionalProperties: false })),
    'dates.order': Type.Optional(Type.Unsafe<DayOrder | 'auto'>(dayOrder)),
    'cleaning.blankCustomers': Type.Optional(Type.Unsafe<'auto' | 'above' | 'leaveOut'>(blankCustomers)),
    'numbers.decimalMark': Type.Optional(Type.Unsafe<'auto' | 'point' | 'comma'>(decimalMark)),
    'amount.level': Type.Optional(Type.Unsafe<'auto' | 'order' | 'line'>(amountLevel)),
    'cleaning.cancelledStatuses': Type.Optional(cancelledStatuses),
    'cleaning.salesStatuses': Type.Optional(salesStatuses),
    'cleaning.returns': Type.Optional(Type.Unsafe<'drop' | 'net' | 'match'>(returnPolicy)),
    'cleaning.overlaps': Type.Optional(Type.Unsafe<'keep' | 'once'>(overlapPolicy)),
    currency: Type.Optional(Type.String({ pattern: currency.pattern })),
    currencyRates: Type.Optional(currencyRates),
    period: Type.Optional(period),
    filter: Type.Optional(Type.Unsafe<FilterSetting>(filter)),
    'customers.columns': Type.Optional(columnNames),
    'features.use': Type.Optional(Type.Unsafe<readonly AveragedFigure[]>(featureList)),
    model: Type.Optional(Type.String(modelPath)),
    'movement.segmentBy': Type.Optional(Type.Unsafe<'all' | 'window'>(segmentBy)),
  },
  { additionalProperties: false },
);

/** What is kept for one workbook: values of the settings of these names. */
export type WorkbookSettings = Static<typeof workbookSettings>;

const limit = (byDefault: number, description: string) =>
  Type.Integer({ minimum: 1, maximum: 1_000_000, default: byDefault, description });

/** The settings that say how a file is read and which of its rows count. */
export const readingSettings = {
  columns: {
    expected: message('an object such as {"customer": "Client", "amount": "Total"}'),
    within: { keys: formerRoles },
    schema: Type.Object(columnTitles, {
      additionalProperties: false,
      default: {},
      markdownDescription:
        'Columns to use when they can\'t be detected, by title or letter: `{"customer": "E-mail"}`. Empty: detect it; `-`: there is none. Your answers for one workbook are kept in `#segmentAi.workbooks#`.',
      defaultSnippets: [{ body: { customer: '$1' } }],
    }),
  },
  sheets: {
    expected: message('a list of names such as ["Sales 2023", "Sales 2024"]'),
    schema: Type.Unsafe<readonly string[]>({
      ...sheetNames,
      default: [],
      markdownDescription:
        'The sheets to read, by name, even hidden ones and copies: `["Sales 2023", "Sales 2024"]`. Empty: all that hold transactions, without hidden ones, budgets, copies, and those that hold no sales by name, such as `Refunds`.',
    }),
  },
  'dates.order': {
    expected: message('"auto", "dmy", "mdy" or "ymd"'),
    schema: Type.Unsafe<DayOrder | 'auto'>({
      ...dayOrder,
      default: 'auto',
      description: 'The order of day, month and year in dates written as text.',
    }),
  },
  'numbers.decimalMark': {
    expected: message('"auto", "point" or "comma"'),
    schema: Type.Unsafe<'auto' | 'point' | 'comma'>({
      ...decimalMark,
      default: 'auto',
      description:
        'The decimal mark, where all numbers of a column can be read with either: one mark with three digits behind it.',
    }),
  },
  'amount.level': {
    expected: message('"auto", "order" or "line"'),
    schema: Type.Unsafe<'auto' | 'order' | 'line'>({
      ...amountLevel,
      default: 'auto',
      description: 'What the amount stands for, where an order has several lines.',
    }),
  },
  currency: {
    expected: message('the code of a currency such as "EUR", or empty'),
    schema: Type.String({
      ...currency,
      markdownDescription:
        'The currency to read, such as `EUR`, where the file has several. Rows in others are left out, unless `#segmentAi.currencyRates#` converts them. Empty: all rows, where there is one currency.',
    }),
  },
  currencyRates: {
    expected: message('an object such as {"USD": 0.92}'),
    schema: Type.Unsafe<Readonly<Record<string, number>>>({
      type: 'object',
      additionalProperties: { type: 'number', exclusiveMinimum: 0 },
      default: {},
      markdownDescription:
        'Converts other currencies into the one that is read, by what one unit is worth in it: `{"USD": 0.92}` where the rest is in euros.',
    }),
  },
  ...rowSettings,
  'customers.columns': {
    expected: message('a list of titles such as ["Country", "Channel"]'),
    schema: Type.Unsafe<readonly string[]>({
      ...columnNames,
      default: [],
      markdownDescription:
        'Columns of the source to list and export with each customer, besides e-mail, name and consent, by title or letter: `["Country", "Channel"]`. The latest value that is not blank counts.',
    }),
  },
  workbooks: {
    expected: message(
      'an object such as {"exports/sales.csv": {"columns": {"customer": "E-mail"}, "dates.order": "mdy"}}',
    ),
    schema: Type.Unsafe<Readonly<Record<string, WorkbookSettings>>>({
      type: 'object',
      additionalProperties: workbookSettings,
      default: {},
      markdownDescription:
        'Settings for one workbook, such as `#segmentAi.columns#` and `#segmentAi.dates.order#`, by its path in the folder, or its full address outside: `{"exports/sales.csv": {"dates.order": "mdy"}}`. A path that ends in a slash means all workbooks of that folder, `./` those of the open one. Your answers for one workbook are kept here.',
    }),
  },
  asOf: {
    expected: message('empty or a date such as "2011-12-10"'),
    schema: Type.String({
      default: '',
      pattern: '^$|^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2})?)?$',
      patternErrorMessage: 'Write a date as 2011-12-10 or 2011-12-10 12:50, or leave it empty.',
      markdownDescription:
        'The as-of date, to which recency is counted, such as `2011-12-10`; later purchases are left out. Empty: a day after the last purchase.',
    }),
  },
  'cleaning.cancelledInvoices': {
    expected: message('a regular expression such as "^C\\\\d+$", or empty for none'),
    schema: Type.String({
      default: '^C\\d+$',
      format: 'regex',
      markdownDescription:
        'Invoices that match this regular expression (upper or lower case) are cancelled. Default: a C and digits, as in `C489449`. Empty: none. Where nearly all match, the shop numbers its orders that way, and none is cancelled.',
    }),
  },
  'cleaning.cancelledStatuses': {
    expected: message('a list of texts such as ["On hold"]'),
    schema: cancelledStatuses,
  },
  'cleaning.salesStatuses': {
    expected: message('a list of texts such as ["On hold"]'),
    schema: salesStatuses,
  },
  'cleaning.returns': {
    expected: message('"drop", "net" or "match"'),
    schema: Type.Unsafe<'drop' | 'net' | 'match'>({
      ...returnPolicy,
      default: 'drop',
      enumDescriptions: [
        'Cancelled and returned rows are left out.',
        'Cancelled and returned rows with a negative amount are subtracted from what their customer spent.',
        'Each takes out the purchase that it cancels: same customer, article, price and quantity, the nearest before. Where a part came back, that part is taken out.',
      ],
      description: 'What happens to cancelled and returned rows.',
    }),
  },
  'cleaning.blankCustomers': {
    expected: message('"auto", "above" or "leaveOut"'),
    schema: Type.Unsafe<'auto' | 'above' | 'leaveOut'>({
      ...blankCustomers,
      default: 'auto',
      description: 'What happens to rows without a customer.',
    }),
  },
  'cleaning.alikeCustomers': {
    expected: message('"keep" or "join"'),
    schema: Type.Unsafe<'keep' | 'join'>({
      type: 'string',
      enum: ['keep', 'join'],
      enumItemLabels: ['Keep apart', 'Join'],
      default: 'keep',
      enumDescriptions: [
        'Each counts on its own; you are told how many there are.',
        'They are one customer.',
      ],
      description:
        'What happens to customers who differ only in case, blanks, leading zeros, order of names, a number in brackets or country code, such as “Ann Lee” and “ANN LEE”, or “+49 170 1234567” and “0170 1234567”.',
    }),
  },
  'cleaning.duplicates': {
    expected: message('"keep" or "drop"'),
    schema: Type.Unsafe<'keep' | 'drop'>({
      type: 'string',
      enum: ['keep', 'drop'],
      enumItemLabels: ['Keep', 'Drop copies'],
      default: 'keep',
      enumDescriptions: [
        'All count: two units of an article may well be two rows.',
        'Only the first counts.',
      ],
      description: 'What happens to rows that are the same in every column.',
    }),
  },
  'cleaning.overlaps': {
    expected: message('"keep" or "once"'),
    schema: Type.Unsafe<'keep' | 'once'>({
      ...overlapPolicy,
      default: 'keep',
      enumDescriptions: ['They count in every sheet; you are told what they come to.', 'They count once.'],
      markdownDescription:
        'What happens to orders that appear, line by line, in several sheets. A sheet that mostly repeats another is a copy and counts once in any case, unless `#segmentAi.sheets#` names it.',
    }),
  },
  'reading.limits': {
    isAdvanced: true,
    expected: 'an object such as {"totalMB": 32768, "ratio": 500}',
    schema: Type.Object(
      {
        ratio: limit(usualArchiveLimits.ratio, 'Maximum compression ratio for parts larger than 16 MB.'),
        partMB: limit(usualArchiveLimits.partMB, 'Megabytes of one part, such as a sheet.'),
        totalMB: limit(usualArchiveLimits.totalMB, 'Megabytes of the whole workbook.'),
        memoryMB: limit(usualArchiveLimits.memoryMB, 'Megabytes of a part that has to be held in memory.'),
      },
      {
        additionalProperties: false,
        default: usualArchiveLimits,
        markdownDescription:
          'How large a workbook may unpack before it is refused: a small file can be made to fill the memory of any machine. Raise a limit only for a file you trust.',
      },
    ),
  },
} as const;

/** The setting `asOf` as wall-clock milliseconds; undefined where it is empty. Throws a `UserError` for no real date. */
export function readAsOf({ asOf }: { readonly asOf: string }): number | undefined {
  if (asOf === '') return undefined;
  const moment = Date.parse(`${asOf.replace(' ', 'T').padEnd(19, asOf.length < 16 ? 'T00:00:00' : ':00')}Z`);
  if (Number.isNaN(moment))
    throw new UserError(t('The setting segmentAi.asOf is not a date: {0}; write it as 2011-12-10.', asOf));
  return moment;
}
