import { UserError } from '../errors/userError.ts';
import { message, t, translate } from '../language/language.ts';
import type { KeptModel } from '../model/keptModel.ts';
import type { ModelBasis } from '../model/keptModelSchema.ts';
import type { CustomerTable } from '../source/customerSource.ts';
import { foldText, squashTitle } from '../text/foldText.ts';
import type { RunOptions } from './runOptions.ts';

/** What figures came of, when a model was kept and now; as texts, empty for nothing. */
export interface BasisDifference {
  readonly what: keyof ModelBasis | 'features';
  readonly kept: string;
  readonly now: string;
}

export interface MadeBy {
  readonly options: Pick<RunOptions, 'reading' | 'features' | 'transform'>;
  readonly provenance: CustomerTable['provenance'];
}

/** What the figures of a result came of. */
export function describeBasis({ options, provenance }: MadeBy): ModelBasis {
  const { plan, returns, period, filter } = provenance;
  const { from = '', to = '' } = period;
  const money = plan.amount === 'product' ? ['quantity', 'price'] : ['amount'];
  return {
    currency: options.reading.currency || (provenance.currency ?? ''),
    amountColumns: plan.columns.filter(({ role }) => money.includes(role)).map(({ title }) => title),
    amountLevel: plan.amount,
    orders: plan.orders,
    returns,
    period: from === '' && to === '' ? '' : `${from}/${to}`,
    filter: filter.length === 0 ? '' : JSON.stringify(filter),
  };
}

/** In what a result differs from what a model was made of. */
export function compareModel({ basis, model }: KeptModel, made: MadeBy): BasisDifference[] {
  const now = describeBasis(made);
  const keys = Object.keys(now) as (keyof ModelBasis)[];
  const pairs = keys.map((what) => ({ what, kept: String(basis[what]), now: String(now[what]) }));
  const { features, transform } = made.options;
  const feature = {
    what: 'features',
    kept: [model.scaler.transform, ...model.scaler.figures].join(', '),
    now: [transform, ...features].join(', '),
  } as const;
  const isAlike: Partial<Readonly<Record<BasisDifference['what'], boolean>>> = {
    // As titles are recognized; which column stands first says nothing.
    amountColumns: isSameSet(basis.amountColumns.map(foldTitle), now.amountColumns.map(foldTitle)),
    // Customers are classified in the model's order.
    features: model.scaler.transform === transform && isSameSet(model.scaler.figures, features),
  };
  return [...pairs, feature].filter(
    (pair) => !(isAlike[pair.what] ?? pair.kept === pair.now) && !isUntold(pair),
  );
}

const foldTitle = (title: string): string => squashTitle(title) || foldText(title).trim();

const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.toSorted().join('\n') === other.toSorted().join('\n');

/** Many exports do not say their currency; what is known of it is noted. */
const isUntold = ({ what, kept, now }: BasisDifference): boolean =>
  what === 'currency' && (kept === '' || now === '');

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
      differences.every(({ what }) => what === 'amountColumns')
        ? t(
            'The model kept of {0} was made differently: {1}; name those columns in the settings if the file still has them, or keep a new model.',
            date,
            told,
          )
        : t(
            'The model kept of {0} was made differently: {1}; restore those settings, or keep a new model.',
            date,
            told,
          ),
    );
    this.model = { source, date };
    this.differences = differences;
  }
}

const labels: Readonly<Record<BasisDifference['what'], string>> = {
  currency: message('currency'),
  amountColumns: message('columns of the amount'),
  amountLevel: message('level of the amount'),
  orders: message('orders'),
  returns: message('returns'),
  period: message('period'),
  filter: message('filter'),
  features: message('figures'),
};

/** `returns: drop then, net now`. */
export const wordDifference = ({ what, kept, now }: BasisDifference): string =>
  t('{0}: {1} then, {2} now', translate(labels[what]), kept === '' ? '–' : kept, now === '' ? '–' : now);

/** Throws a `ModelDiffers` where the model was made otherwise, and that is not accepted. */
export function checkModel(kept: KeptModel, made: MadeBy & { readonly options: RunOptions }): void {
  if (made.options.acceptsModel) return;
  const differences = compareModel(kept, made);
  if (differences.length > 0) throw new ModelDiffers(kept, differences);
}
