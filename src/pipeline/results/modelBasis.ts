import { listCurrencies } from '../cells/currencies.ts';
import { type AveragedFigure, figures as figureLabels } from '../customers/figures.ts';
import { UserError } from '../errors/userError.ts';
import type { Transform } from '../features/features.ts';
import { formatDay, formatList, message, t, translate } from '../language/language.ts';
import type { KeptModel } from '../model/keptModel.ts';
import type { ModelBasis } from '../model/keptModelSchema.ts';
import type { ColumnFilter } from '../reading/reading.ts';
import { valueKey } from '../reading/valueKey.ts';
import type { CustomerTable } from '../source/customerSource.ts';
import { foldText, squashTitle } from '../text/foldText.ts';
import { isDay } from '../time/calendar.ts';
import type { RunOptions } from './runOptions.ts';

/** What figures came of, when a model was kept and now; as texts, empty for nothing. */
export interface BasisDifference {
  readonly what: keyof ModelBasis | 'features';
  readonly kept: string;
  readonly now: string;
}

export interface MadeBy {
  readonly options: Pick<RunOptions, 'reading' | 'cleaning' | 'features' | 'transform'>;
  readonly provenance: CustomerTable['provenance'];
}

/** What the figures of a result came of. */
export function describeBasis({ options, provenance }: MadeBy): ModelBasis {
  const { plan, returns, period, filter } = provenance;
  const { currency, currencyRates, fingerprints, alikeCustomers, blankCustomers } = options.reading;
  const { statuses, cancelledInvoices, overlaps } = options.cleaning;
  const { from = '', to = '' } = period;
  const titlesOf = (roles: readonly string[]) =>
    plan.columns.filter(({ role }) => roles.includes(role)).map(({ title }) => title);
  return {
    currency: currency.toUpperCase() || (provenance.currency ?? ''),
    converted: Object.keys(currencyRates).map((code) => code.toUpperCase()),
    customerColumns: titlesOf(['customer']),
    amountColumns: titlesOf(plan.amount === 'product' ? ['quantity', 'price'] : ['amount']),
    amountLevel: plan.amount,
    orders: plan.orders,
    returns,
    cancelledStatuses: [...statuses.cancelled],
    salesStatuses: [...statuses.sales],
    cancelledInvoices: cancelledInvoices?.source ?? '',
    duplicates: fingerprints ? 'drop' : 'keep',
    overlaps,
    alikeCustomers,
    blankCustomers,
    period: from === '' && to === '' ? '' : `${from}/${to}`,
    filter: filter.length === 0 ? '' : JSON.stringify(filter),
  };
}

/** In what a result differs from what a model was made of. */
export function compareModel({ basis, model }: KeptModel, made: MadeBy): BasisDifference[] {
  const now = describeBasis(made);
  const keys = Object.keys(now) as (keyof ModelBasis)[];
  const pairs = keys.filter((what) => basis[what] !== undefined && !isSame(what, basis, now));
  const { features, transform } = made.options;
  // Customers are classified in the model's order.
  const hasFigures = model.scaler.transform === transform && isSameSet(model.scaler.figures, features);
  const figures = {
    what: 'features',
    kept: nameFigures(model.scaler.figures, model.scaler.transform),
    now: nameFigures(features, transform),
  } as const;
  return [
    ...pairs.map((what) => ({ what, kept: show(what, basis), now: show(what, now) })),
    ...(hasFigures ? [] : [figures]),
  ];
}

/** As the panel calls them. */
const nameFigures = (use: readonly AveragedFigure[], transform: Transform): string =>
  t(
    '{0} ({1})',
    formatList(
      use.map((id) => translate(figureLabels[id].label)),
      'comma',
    ),
    translate(transformWords[transform]),
  );

function isSame(what: keyof ModelBasis, kept: ModelBasis, now: ModelBasis): boolean {
  if (what === 'currency') return isSameCurrency(kept.currency, now.currency);
  if (what === 'filter') return normalizeFilter(kept.filter) === normalizeFilter(now.filter);
  const [one, other] = [kept[what], now[what]];
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  // As titles are recognized; which stands first says nothing.
  return isSameSet((one ?? []).map(foldTitle), (other ?? []).map(foldTitle));
}

/** Many exports do not say their currency, which is noted, and others by a sign that several have. */
const isSameCurrency = (one: string, other: string): boolean =>
  one === '' || other === '' || listCurrencies([one, other]).length === 1;

function show(what: keyof ModelBasis, basis: ModelBasis): string {
  if (what === 'filter') return describeFilter(basis.filter);
  const value = basis[what] ?? '';
  return typeof value === 'string' ? value : formatList(value, 'comma');
}

/** The rows that were chosen; undefined for a text that somebody edited to another form. */
function readFilter(text: string): readonly ColumnFilter[] | undefined {
  try {
    const filters: unknown = text === '' ? [] : JSON.parse(text);
    return Array.isArray(filters) && filters.every(isFilter) ? filters : undefined;
  } catch {
    return undefined;
  }
}

const isFilter = (each: Partial<ColumnFilter> | null): each is ColumnFilter =>
  typeof each?.column === 'string' &&
  Array.isArray(each.values) &&
  each.values.every((value) => typeof value === 'string');

/** Alike for filters that choose the same rows, in whatever order and case they are written. */
function normalizeFilter(text: string): string {
  const filters = readFilter(text)?.map(({ column, values, isNot }) => {
    return JSON.stringify([foldTitle(column), isNot, values.map(valueKey).sort()]);
  });
  return filters?.sort().join('\n') ?? text;
}

const describeFilter = (text: string): string =>
  readFilter(text)
    ?.map(({ column, values, isNot }) => {
      const list = formatList(values, 'comma');
      return isNot ? t('“{0}”: all but {1}', column, list) : t('“{0}”: {1}', column, list);
    })
    .join('; ') ?? text;

const foldTitle = (title: string): string => squashTitle(title) || foldText(title).trim();

const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.toSorted().join('\n') === other.toSorted().join('\n');

/** Undefined where both say their currency, or neither does. */
export function findUnsaidCurrency({ basis }: KeptModel, made: MadeBy): UnsaidCurrency | undefined {
  const { currency: now } = describeBasis(made);
  return (basis.currency === '') === (now === '') ? undefined : { kept: basis.currency, now };
}

/** The currencies of a model and of a file; one is empty, as it is not known. */
export interface UnsaidCurrency {
  readonly kept: string;
  readonly now: string;
}

/** Of which file a model was kept, and its last day that counts. */
export type ModelOrigin = Pick<KeptModel, 'source' | 'date'>;

/** A kept model was made otherwise, so that its segments may say nothing of these customers. */
export class ModelDiffers extends UserError {
  readonly model: ModelOrigin;
  readonly differences: readonly BasisDifference[];

  constructor({ source, date }: ModelOrigin, differences: readonly BasisDifference[]) {
    const told = differences.map(wordDifference).join('; ');
    super(
      // No setting gives a file the titles that it had.
      differences.every(({ what }) => what === 'amountColumns' || what === 'customerColumns')
        ? t(
            'The model kept as of {0} was made differently: {1}; name those columns in the settings if the file still has them, or keep a new model.',
            formatDay(date),
            told,
          )
        : t(
            'The model kept as of {0} was made differently: {1}; restore those settings, or keep a new model.',
            formatDay(date),
            told,
          ),
    );
    this.model = { source, date };
    this.differences = differences;
  }
}

const labels: Readonly<Record<BasisDifference['what'], string>> = {
  currency: message('currency'),
  converted: message('converted currencies'),
  customerColumns: message('columns of the customer'),
  amountColumns: message('columns of the amount'),
  amountLevel: message('level of the amount'),
  orders: message('orders'),
  returns: message('returns'),
  cancelledStatuses: message('statuses that are no sale'),
  salesStatuses: message('statuses that are sales'),
  cancelledInvoices: message('numbers of cancelled invoices'),
  duplicates: message('rows written twice'),
  overlaps: message('orders on two sheets'),
  alikeCustomers: message('customers that look alike'),
  blankCustomers: message('cells without a customer'),
  period: message('period'),
  filter: message('filter'),
  features: message('figures'),
};

/** What codes are called, as the settings' own labels have it. */
export const basisWords: Readonly<
  Partial<Record<BasisDifference['what'], Readonly<Record<string, string>>>>
> = {
  amountLevel: {
    product: message('Quantity times price'),
    line: message('Per line'),
    order: message('Per order'),
  },
  orders: { numbers: message('Order numbers'), days: message('Days with a purchase') },
  returns: {
    drop: message('Leave out'),
    net: message('Subtract'),
    match: message('Match with purchases'),
  },
  duplicates: { keep: message('Keep'), drop: message('Drop copies') },
  overlaps: { keep: message('Count in every sheet'), once: message('Count once') },
  alikeCustomers: { keep: message('Keep apart'), join: message('Join') },
  blankCustomers: {
    auto: message('Automatic'),
    above: message('The customer above'),
    leaveOut: message('Leave out'),
  },
};

const transformWords: Readonly<Record<Transform, string>> = {
  none: message('As they are'),
  log: message('Logarithm'),
  stabilized: message('Stabilized'),
};

/** `returns: Leave out then, Subtract now`. */
export const wordDifference = ({ what, kept, now }: BasisDifference): string =>
  t('{0}: {1} then, {2} now', translate(labels[what]), wordValue(what, kept), wordValue(what, now));

function wordValue(what: BasisDifference['what'], value: string): string {
  if (value === '') return t('none');
  if (what === 'period') return wordPeriod(value);
  const word = basisWords[what]?.[value];
  return word === undefined ? value : translate(word);
}

/** Of `2011-01-01/2011-12-31`, of which either end may be open. */
function wordPeriod(period: string): string {
  const [from = '', to = ''] = period.split('/').map((day) => (isDay(day) ? formatDay(day) : day));
  if (from === '') return t('up to {0}', to);
  return to === '' ? t('from {0} on', from) : t('from {0} to {1}', from, to);
}

/** Throws a `ModelDiffers` where the model was made otherwise, and that is not accepted. */
export function checkModel(kept: KeptModel, made: MadeBy & { readonly options: RunOptions }): void {
  if (made.options.acceptsModel) return;
  const differences = compareModel(kept, made);
  if (differences.length > 0) throw new ModelDiffers(kept, differences);
}
