import { type ColumnRole, roleNames } from '../columns/columnRole.ts';
import type { ColumnCandidate } from '../columns/columnSearch.ts';
import { formatList, formatNumber, message, t, translate } from '../language/language.ts';
import { quote } from '../language/quote.ts';
import { type Texts, word } from '../language/remarks.ts';
import type { Question, Questions } from '../reading/question.ts';
import { dayOrderTexts } from '../reading/reading.ts';
import { type Answer, nameInSetting, noneOfThese, offerBelowZero, offerColumns } from './offerColumns.ts';
import { quoteColumn } from './quoteColumn.ts';

/** The settings, without their prefix, that keep answers. */
export type AskedSetting =
  | 'columns'
  | 'dates.order'
  | 'numbers.decimalMark'
  | 'amount.level'
  | 'cleaning.blankCustomers'
  | 'currency';

/** What is asked, and the setting that keeps the answer. */
interface Choice {
  readonly title: string;
  readonly setting: AskedSetting;
  readonly answers: readonly Answer[];
  /** Index of the answer that is likelier than the others; absent where none is. */
  readonly proposal?: number;
}

export interface WordedQuestion extends Choice {
  /** One sentence for where nobody can be asked: what is open, and how a setting decides it. */
  readonly message: string;
}

export function wordQuestion({ asked }: Pick<Question, 'asked'>): WordedQuestion {
  const { proposal } = asked;
  return {
    message: word(messages, asked),
    ...wordChoice(asked),
    ...(proposal !== undefined && { proposal }),
  };
}

/** That of the dates stands where a quick pick has room for some 80 characters. */
const messages: Texts<Questions> = {
  'column-open': ({ role, likely }) =>
    t(
      'Which column is {0}? {1} {3, plural, one {is likely} other {are equally likely}}; set segmentAi.columns, for example {2}.',
      translate(roleNames[role]),
      formatList(likely.map(quote), 'and'),
      writeSetting(role, likely[0]!),
      likely.length,
    ),
  'columns-missing': ({ role, missing, columns, example }) =>
    example === undefined
      ? t(
          'No column is recognised {0} (the columns are {1}); if one of them is {2}, name it in segmentAi.columns.',
          listMissing(missing),
          listTitles(columns),
          translate(roleNames[role]),
        )
      : t(
          'No column is recognised {0} (the columns are {1}); set segmentAi.columns, for example {2}.',
          listMissing(missing),
          listTitles(columns),
          writeSetting(role, example),
        ),
  'customer-empty': ({ empty, columns }) =>
    t(
      'The column {0} is empty, so nothing says who the customer is (the columns are {1}); if one of them is the customer, name it in segmentAi.columns.',
      quoteColumn(empty),
      listTitles(columns),
    ),
  'few-customers': ({ role, column, customers, rows }) =>
    t(
      '“{0}” turns {2} rows into {1, plural, one {# customer} other {# customers}}; set segmentAi.columns to {3}, or to the column that says who bought.',
      column,
      customers,
      formatNumber(rows),
      writeSetting(role, column),
    ),
  'most-rows-left-out': ({ role, column, leftOut, rows }) =>
    t(
      'Because of what is in “{0}”, {1} of {2} rows would be left out; set segmentAi.columns to {3}, or to the column that is {4}.',
      column,
      formatNumber(leftOut),
      formatNumber(rows),
      writeSetting(role, column),
      translate(roleNames[role]),
    ),
  'most-below-zero': ({ role, column, leftOut, rows }) =>
    t(
      'Most numbers in “{0}” are below zero, so {1} of {2} rows would not count as purchases. If these rows are sales, export the file with numbers above zero; if they are returns, set segmentAi.columns to {3}; else to the column that is {4}.',
      column,
      formatNumber(leftOut),
      formatNumber(rows),
      writeSetting(role, column),
      translate(roleNames[role]),
    ),
  'one-order-each': ({ role, column, customers }) =>
    t(
      '“{0}” is taken for the customer, but none of its {1} values has two orders; set segmentAi.columns to {2}, or to the column that says who bought.',
      column,
      formatNumber(customers),
      writeSetting(role, column),
    ),
  'title-missing': ({ role, wanted, columns, example }) =>
    example === undefined
      ? t(
          'segmentAi.columns names “{0}” as {1}, but no column has that header (the columns are {2}); if one of them is {1}, name it in segmentAi.columns.',
          wanted,
          translate(roleNames[role]),
          listTitles(columns),
        )
      : t(
          'segmentAi.columns names “{0}” as {1}, but no column has that header (the columns are {2}); set segmentAi.columns, for example {3}.',
          wanted,
          translate(roleNames[role]),
          listTitles(columns),
          writeSetting(role, example),
        ),
  'customer-never-repeats': explainPerCustomer,
  'amount-level-open': ({ amount }) =>
    t(
      '{0} is the same on every line of an order; set segmentAi.amount.level to "order" if it is the total of the order, or to "line".',
      quoteColumn(amount),
    ),
  'blank-customers-open': () =>
    t(
      'Each customer stands once, above rows without a customer; set segmentAi.cleaning.blankCustomers to "above" if these belong to the customer above, or to "leaveOut".',
    ),
  'decimal-mark-open': ({ column, numbers }) =>
    t(
      '{0} as {1} is ambiguous; set segmentAi.numbers.decimalMark to "point" or "comma".',
      numbers[0] ?? '',
      translate(roleNames[column]),
    ),
  'date-order-open': ({ dates, orders }) =>
    t(
      '{0} is ambiguous; set segmentAi.dates.order to {1}.',
      dates[0] ?? '',
      formatList(
        orders.map((order) => `"${order}"`),
        'or',
      ),
    ),
  'currencies-open': ({ currencies }) =>
    t(
      "Amounts in {0} can't be added up; set segmentAi.currency to {1} to read only those rows, or segmentAi.currencyRates to convert, for example {2}.",
      formatList(
        currencies.map(({ currency }) => currency),
        'and',
      ),
      formatList(
        currencies.map(({ currency }) => `"${currency}"`),
        'or',
      ),
      `{"${currencies[1]?.currency}": 1.25}`,
    ),
};

/** Why a table of customers is not read. */
export function explainPerCustomer({
  customer,
  figure,
}: Pick<Questions['customer-never-repeats'], 'customer' | 'figure'>): string {
  return t(
    'This sheet lists customers, not orders: {0} never repeats and {1} is a figure about a customer; choose a file that has one row per order or per line of an order.',
    quoteColumn(customer),
    quoteColumn(figure),
  );
}

const listMissing = (missing: readonly ColumnRole[]): string =>
  formatList(
    missing.map((role) =>
      t('as {0}', role === 'amount' ? t('the amount (or quantity and price)') : translate(roleNames[role])),
    ),
    'or',
  );

const mostTitles = 12;

function listTitles(columns: readonly ColumnCandidate[]): string {
  const rest = columns.length - mostTitles;
  const titles = formatList(
    columns.slice(0, mostTitles).map(({ title }) => quote(title)),
    'comma',
  );
  return rest > 0 ? t('{0} and {1} more', titles, rest) : titles;
}

/** The setting as it would be written: a header, or the letters of a column that has none. */
function writeSetting(role: ColumnRole, title: string): string {
  return JSON.stringify({ [role]: nameInSetting(title) }).replace(':', ': ');
}

function wordChoice<Code extends keyof Questions>({
  code,
  values,
}: {
  readonly code: Code;
  readonly values: Questions[Code];
}): Choice {
  return choices[code](values);
}

const choices: { readonly [Code in keyof Questions]: (values: Questions[Code]) => Choice } = {
  'column-open': offerColumns,
  'columns-missing': offerColumns,
  'title-missing': (open) => {
    const choice = offerColumns(open);
    return { ...choice, answers: [...choice.answers, noneOfThese(open.role)] };
  },
  'customer-never-repeats': offerColumns,
  'customer-empty': offerColumns,
  'few-customers': offerColumns,
  'most-rows-left-out': offerColumns,
  'most-below-zero': offerBelowZero,
  'one-order-each': offerColumns,
  'date-order-open': offerOrders,
  'currencies-open': offerCurrencies,
  'decimal-mark-open': ({ numbers }) => ({
    title: t('How should numbers like {0} be read?', formatList(numbers, 'comma')),
    setting: 'numbers.decimalMark',
    answers: [
      {
        label: t('With a decimal point'),
        description: t('{0} is {1}', numbers[0] ?? '', readAs(numbers[0] ?? '', '.')),
        value: 'point',
      },
      {
        label: t('With a decimal comma'),
        description: t('{0} is {1}', numbers[0] ?? '', readAs(numbers[0] ?? '', ',')),
        value: 'comma',
      },
    ],
  }),
  'amount-level-open': ({ amount }) => ({
    title: t('What is {0}, which is the same on every line of an order?', quoteColumn(amount)),
    setting: 'amount.level',
    answers: [
      {
        label: t('The total of the order'),
        description: t('It is counted once per order'),
        value: 'order',
      },
      { label: t('The total of each line'), description: t('The lines add up'), value: 'line' },
    ],
  }),
  'blank-customers-open': () => ({
    title: t('Who do rows without a customer belong to?'),
    setting: 'cleaning.blankCustomers',
    answers: [
      {
        label: t('To the customer above'),
        description: t('Each customer stands once, above the rows'),
        value: 'above',
      },
      { label: t('To nobody known'), description: t('These rows are left out'), value: 'leaveOut' },
    ],
  }),
};

/** The number, without marks that could be taken for others. */
function readAs(text: string, mark: '.' | ','): string {
  const digits = text
    .replace(/[^\d.,]/g, '')
    .split(mark === '.' ? ',' : '.')
    .join('');
  return String(Number(digits.replace(',', '.')));
}

const orderLabels = {
  dmy: message('Day first'),
  mdy: message('Month first'),
  ymd: message('Year first'),
} as const;

function offerOrders({ dates, orders }: Questions['date-order-open']): Choice {
  return {
    title: t('How should dates like {0} be read?', formatList(dates, 'comma')),
    setting: 'dates.order',
    answers: orders.map((order) => ({
      label: translate(orderLabels[order]),
      description: translate(dayOrderTexts[order]),
      value: order,
    })),
  };
}

function offerCurrencies({ currencies }: Questions['currencies-open']): Choice {
  return {
    title: t('Which currency should be read?'),
    setting: 'currency',
    answers: currencies.map(({ currency, rows }) => ({
      label: currency,
      description: t('{0, plural, one {# row} other {# rows}}', rows),
      value: currency,
    })),
  };
}
