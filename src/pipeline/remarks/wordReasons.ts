import {
  formatDay,
  formatList,
  formatMoney,
  formatNumber,
  formatShare,
  roundAsWritten,
  t,
  translate,
} from '../language/language.ts';
import { type Texts, word } from '../language/remarks.ts';
import { subjects } from '../naming/conditions.ts';
import type {
  ComparedFigure,
  MissedBound,
  NameReason,
  NameReasons,
  WantedFigure,
} from '../naming/nameReasons.ts';

/** Why a segment has its name, in sentences. @param currency of the money, where it is known */
export function wordReasons(reasons: readonly NameReason[], currency?: string): string {
  const texts = textsIn(currency);
  return reasons.map((reason) => word(texts, reason)).join(' ');
}

const textsIn = (currency: string | undefined): Texts<NameReasons> => ({
  figures: (values) => describeFigures(values, currency),
  'stands-apart': ({ customers, revenueShare, by }) =>
    by === 'spend'
      ? t(
          '{0, plural, one {This customer stands} other {These # customers stand}} far above all others in spend, with {1} of the revenue.',
          customers,
          formatShare(revenueShare),
        )
      : t(
          '{0, plural, one {This customer stands} other {These # customers stand}} far above all others in spend and orders together, with {1} of the revenue.',
          customers,
          formatShare(revenueShare),
        ),
  'without-spend': ({ customers }) =>
    t(
      '{0, plural, one {This customer} other {These # customers}} got back as much as was paid, or more, so that no figure of spend places them in a segment.',
      customers,
    ),
  'rule-matches': ({ rule, conditions }) =>
    t('So the rule “{0}” applies: {1}.', rule, describeConditions(conditions)),
  'rule-takes-all': ({ rule }) => t('The rule “{0}” matches every segment.', rule),
  'name-kept': describeKept,
  'rule-takes-rest': ({ rule }) => t("The rule “{0}” matches anything the earlier rules don't.", rule),
  'default-rule-matches': ({ rule, conditions }) =>
    conditions.length === 0
      ? t('None of your rules matches, so the default rule “{0}” applies.', rule)
      : t(
          'None of your rules matches, so the default rule “{0}” applies: {1}.',
          rule,
          describeConditions(conditions),
        ),
  'rule-nearly-matches': ({ rule, missed }) =>
    t('Not “{0}”: {1}.', rule, formatList(missed.map(describeMissed), 'and')),
  worded: ({ text }) => text,
});

function describeKept({ date, rule, conditions = [] }: NameReasons['name-kept']): string {
  const day = formatDay(date);
  if (rule === undefined) return t('The name is that of the model kept as of {0}.', day);
  return conditions.length === 0
    ? t('The name is that of the model kept as of {0}, by its rule “{1}”.', day, rule)
    : t(
        'The name is that of the model kept as of {0}, by its rule “{1}”: {2}.',
        ...([day, rule, describeConditions(conditions)] as const),
      );
}

function describeFigures(
  { recencyDays, mostFrom, mostTo, orders, spend, scores }: NameReasons['figures'],
  currency?: string,
): string {
  const spent = currency === undefined ? formatRounded(spend) : formatMoney(spend, currency);
  const days = round(recencyDays);
  const bought = [days, formatScore(scores.r)] as const;
  const rest = [round(orders), formatScore(scores.f), spent, formatScore(scores.m)] as const;
  const [from, to] = [mostFrom, mostTo].map((each) => formatNumber(each));
  return from === to
    ? t(
        'Bought {0, plural, one {# day} other {# days}} ago on average (score {1} of 5), with {2, plural, one {# order} other {# orders}} ({3}), and spent {4} ({5}).',
        ...bought,
        ...rest,
      )
    : t(
        'Bought {0, plural, one {# day} other {# days}} ago on average (score {1} of 5), most of them {6} to {7} days ago, with {2, plural, one {# order} other {# orders}} ({3}), and spent {4} ({5}).',
        ...bought,
        ...rest,
        from!,
        to!,
      );
}

/** A figure, its value, and the range that a rule wants. */
export interface WordedComparison {
  readonly figure: string;
  /** Empty where the segment has none. */
  readonly value: string;
  readonly wanted: string;
}

export function wordComparison(compared: ComparedFigure): WordedComparison {
  const { figure, unit, value, min, max } = compared;
  const [from, below] = [min, max].map(
    (bound) => bound !== undefined && formatWithAfter(compared, bound, mostDigits),
  );
  const wanted =
    from && below
      ? t('from {0} to below {1}', from, below)
      : from
        ? t('at least {0}', from)
        : below
          ? t('below {0}', below)
          : t('any');
  const bound = min !== undefined && value !== null && value < min ? min : (max ?? min ?? 0);
  const shown =
    value === null
      ? ''
      : formatWithAfter(compared, value, countDigits({ figure, unit, value, min: bound }, bound));
  return { figure: translate(subjects[figure].label), value: shown, wanted };
}

const describeConditions = (conditions: readonly WantedFigure[]): string =>
  formatList(conditions.map(describeCondition), 'comma');

function describeCondition(compared: WantedFigure): string {
  const { figure, min, max } = compared;
  const label = translate(subjects[figure].label);
  const [from, below] = [min, max].map(
    (bound) => bound !== undefined && formatWithAfter(compared, bound, mostDigits),
  );
  if (from && below) return t('{0} from {1} to below {2}', label, from, below);
  if (from) return t('{0} at least {1}', label, from);
  return below ? t('{0} below {1}', label, below) : t('any {0}', label);
}

function describeMissed(missed: MissedBound): string {
  const label = translate(subjects[missed.figure].label);
  const bound = 'min' in missed ? missed.min : missed.max;
  const is = formatWithAfter(missed, missed.value, countDigits(missed, bound));
  const needed = formatInUnit(missed.unit, bound, mostDigits);
  return 'min' in missed
    ? t('{0} is {1}, at least {2} is needed', label, is, needed)
    : t('{0} is {1}, less than {2} is needed', label, is, needed);
}

/** Bounds are told with all the digits that were written. */
const mostDigits = 10;

/** As many decimals as it takes for the rounded value to stay on its side of the bound. */
function countDigits({ value, unit }: MissedBound, bound: number): number {
  // Rounded, as 100 x 0.07 is not 7.
  const inUnit = (each: number) => (unit === '%' ? Number((100 * each).toPrecision(15)) : each);
  const [shown, limit] = [inUnit(value), inUnit(bound)];
  let digits = Math.abs(shown) < 10 ? 1 : 0;
  while (digits < 5 && roundAsWritten(shown, digits) < limit !== shown < limit) digits++;
  return digits;
}

/** Followed by what a sentence says after it: " days", " the average". */
function formatWithAfter({ figure, unit }: Compared, value: number, digits: number): string {
  const after = translate(subjects[figure].after, roundAsWritten(value, digits));
  return `${formatInUnit(unit, value, digits)}${after}`;
}

type Compared = Pick<WantedFigure, 'figure' | 'unit'>;

function formatInUnit(unit: Compared['unit'], value: number, digits: number): string {
  if (unit === '%') return formatShare(value, digits, 0);
  const number = formatNumber(value, digits, 0);
  return unit === 'x' ? t('{0}x', number) : number;
}

/** One decimal below ten, whole numbers from there on. */
const decimalsOf = (value: number): number => (Math.abs(value) < 10 ? 1 : 0);

const round = (value: number): number => roundAsWritten(value, decimalsOf(value));

const formatRounded = (value: number): string => formatNumber(value, decimalsOf(value), 0);

/** With a second decimal where the first alone would make a whole number of it, at which many rules begin. */
function formatScore(score: number): string {
  return formatNumber(score, Number.isInteger(roundAsWritten(score, 1)) ? 2 : 1, 0);
}
