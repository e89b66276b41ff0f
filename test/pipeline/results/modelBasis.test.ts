import { beforeAll, describe, expect, it } from 'vitest';
import type { KeptModel } from '../../../src/pipeline/model/keptModel.ts';
import {
  type BasisDifference,
  basisWords,
  compareModel,
  describeBasis,
  findUnsaidCurrency,
  type MadeBy,
  ModelDiffers,
  wordDifference,
} from '../../../src/pipeline/results/modelBasis.ts';
import {
  amountLevel,
  blankCustomers,
  overlapPolicy,
  returnPolicy,
} from '../../../src/pipeline/settings/readingChoices.ts';
import { readingSettings } from '../../../src/pipeline/settings/readingSettings.ts';
import { optionsBy } from '../../fixtures/options.ts';
import { keptModel } from '../model/keptSample.ts';

interface Labelled {
  readonly enum: readonly string[];
  readonly enumItemLabels: readonly string[];
}

let kept: KeptModel;

beforeAll(async () => {
  kept = await keptModel();
});

/** Of an export that says its currency, or of none; with the setting, where it is set. */
function madeIn(currency: string, setting = '', title = 'Total'): MadeBy {
  const options = optionsBy({ currency: setting });
  const columns = [{ role: 'amount', column: 2, title }];
  const plan = { columns, amount: 'line', orders: 'numbers' };
  const { features, transform } = {
    features: kept.model.scaler.figures,
    transform: kept.model.scaler.transform,
  };
  const provenance = { plan, returns: 'drop', period: {}, filter: [], ...(currency && { currency }) };
  return { options: { ...options, features, transform }, provenance } as unknown as MadeBy;
}

const keptIn = (made: MadeBy): KeptModel => ({ ...kept, basis: describeBasis(made) });

describe('a model that was kept', () => {
  it('is of the currency that the export says, be it set or not', () => {
    const euros = keptIn(madeIn('EUR'));
    expect(euros.basis.currency).toBe('EUR');
    expect(compareModel(euros, madeIn('EUR'))).toEqual([]);
    expect(compareModel(euros, madeIn('USD'))).toEqual([{ what: 'currency', kept: 'EUR', now: 'USD' }]);
    expect(compareModel(keptIn(madeIn('EUR', 'EUR')), madeIn('EUR'))).toEqual([]);
  });

  it('is not refused where either export leaves its currency unsaid', () => {
    expect(compareModel(keptIn(madeIn('EUR')), madeIn(''))).toEqual([]);
    expect(compareModel(keptIn(madeIn('')), madeIn('USD'))).toEqual([]);
  });

  it('knows a currency in small letters, and by a sign that it shares', () => {
    expect(compareModel(keptIn(madeIn('EUR', 'EUR')), madeIn('EUR', 'eur'))).toEqual([]);
    expect(compareModel(keptIn(madeIn('USD')), madeIn('$'))).toEqual([]);
    expect(compareModel(keptIn(madeIn('EUR')), madeIn('$'))).toHaveLength(1);
  });

  it('is of the currencies that were converted, the customers, and the statuses that counted', () => {
    const made = madeIn('EUR', 'EUR');
    const { options, provenance } = made;
    const { reading, cleaning } = options;
    const rated = { ...made, options: { ...options, reading: { ...reading, currencyRates: { usd: 0.9 } } } };
    expect(compareModel(keptIn(rated), rated)).toEqual([]);
    expect(compareModel(keptIn(rated), made)).toEqual([{ what: 'converted', kept: 'USD', now: '' }]);
    const of = (title: string): MadeBy => {
      const columns = [...provenance.plan.columns, { role: 'customer', column: 1, title }];
      return { ...made, provenance: { ...provenance, plan: { ...provenance.plan, columns } } } as MadeBy;
    };
    expect(compareModel(keptIn(of('Customer ID')), of('customer_id'))).toEqual([]);
    expect(compareModel(keptIn(of('Customer ID')), of('StockCode'))).toEqual([
      { what: 'customerColumns', kept: 'Customer ID', now: 'StockCode' },
    ]);
    const by = (cancelled: readonly string[]): MadeBy => ({
      ...made,
      options: { ...options, cleaning: { ...cleaning, statuses: { cancelled, sales: [] } } },
    });
    expect(compareModel(keptIn(by(['Pending', 'on hold'])), by(['On hold', 'pending']))).toEqual([]);
    expect(compareModel(keptIn(made), by(['pending']))).toEqual([
      { what: 'cancelledStatuses', kept: '', now: 'pending' },
    ]);
  });

  it('is of the rows that count and whose they are, as the settings say', () => {
    const made = madeIn('EUR');
    const by = (settings: Parameters<typeof optionsBy>[0]): MadeBy => {
      const { reading, cleaning } = optionsBy(settings);
      return { ...made, options: { ...made.options, reading, cleaning } };
    };
    for (const [setting, what, kept, now] of [
      ['cleaning.duplicates', 'duplicates', 'keep', 'drop'],
      ['cleaning.overlaps', 'overlaps', 'keep', 'once'],
      ['cleaning.alikeCustomers', 'alikeCustomers', 'keep', 'join'],
      ['cleaning.cancelledInvoices', 'cancelledInvoices', '^C', '^X'],
    ] as const)
      expect(compareModel(keptIn(by({ [setting]: kept })), by({ [setting]: now }))).toEqual([
        { what, kept, now },
      ]);
  });

  it('says what differs in the words of the settings, and dates in words', () => {
    const { 'cleaning.duplicates': copies, 'cleaning.alikeCustomers': alike } = readingSettings;
    const properties = {
      ...{ returns: returnPolicy, overlaps: overlapPolicy, amountLevel, blankCustomers },
      duplicates: copies.schema as unknown as Labelled,
      alikeCustomers: alike.schema as unknown as Labelled,
    } satisfies Readonly<Record<string, Labelled>>;
    for (const [what, { enum: codes, enumItemLabels: labels }] of Object.entries<Labelled>(properties)) {
      const words = basisWords[what as keyof typeof basisWords]!;
      expect(codes.length).toBeGreaterThan(1);
      for (const [at, code] of codes.entries())
        if (words[code] !== undefined || what !== 'amountLevel') expect(words[code]).toBe(labels[at]);
    }
    const word = (what: BasisDifference['what'], kept: string, now: string) =>
      wordDifference({ what, kept, now });
    expect(word('returns', 'match', 'net')).toBe('returns: Match with purchases then, Subtract now');
    expect(word('period', '', '/2024-03-31')).toBe('period: none then, up to Mar 31, 2024 now');
    expect(word('period', '2024-01-01/2024-03-31', '2024-01-01/')).toBe(
      'period: from Jan 1, 2024 to Mar 31, 2024 then, from Jan 1, 2024 on now',
    );
    const made = madeIn('');
    const options = { ...made.options, features: ['recency', 'averageOrder'], transform: 'log' } as const;
    expect(compareModel(keptIn(made), { ...made, options }).map(wordDifference)).toEqual([
      'figures: Recency, Frequency, Monetary value (Stabilized) then, Recency, Average order (Logarithm) now',
    ]);
  });

  it('is asked nothing about what files of before did not keep', () => {
    const { converted: _, customerColumns: __, ...before } = describeBasis(madeIn('EUR'));
    expect(compareModel({ ...kept, basis: before }, madeIn('EUR'))).toEqual([]);
  });

  it('is of the same rows however the filter is written, and shows it in words', () => {
    const made = madeIn('');
    const by = (filter: MadeBy['provenance']['filter']): MadeBy => ({
      ...made,
      provenance: { ...made.provenance, filter },
    });
    const chosen = by([{ column: 'Country', values: ['France', 'Spain'], isNot: false }]);
    expect(
      compareModel(keptIn(chosen), by([{ column: 'country', values: ['spain', 'FRANCE'], isNot: false }])),
    ).toEqual([]);
    expect(
      compareModel(keptIn(chosen), by([{ column: 'Country', values: ['France'], isNot: true }])),
    ).toEqual([{ what: 'filter', kept: '“Country”: France, Spain', now: '“Country”: all but France' }]);
    const edited = { ...kept, basis: { ...describeBasis(made), filter: 'France' } };
    expect(compareModel(edited, made)).toEqual([{ what: 'filter', kept: 'France', now: '' }]);
  });

  it('says which currency is known where the other is not', () => {
    const [euros, unsaid] = [keptIn(madeIn('EUR')), keptIn(madeIn(''))];
    expect(findUnsaidCurrency(euros, madeIn(''))).toEqual({ kept: 'EUR', now: '' });
    expect(findUnsaidCurrency(unsaid, madeIn('USD'))).toEqual({ kept: '', now: 'USD' });
    for (const [kept, now] of [
      [euros, 'EUR'],
      [euros, 'USD'],
      [unsaid, ''],
    ] as const)
      expect(findUnsaidCurrency(kept, madeIn(now))).toBeUndefined();
  });

  it('knows its columns as they are recognized', () => {
    const total = keptIn(madeIn('', '', 'Order Total'));
    for (const title of ['ORDER TOTAL ', 'order_total', 'Order  total:'])
      expect(compareModel(total, madeIn('', '', title))).toEqual([]);
    expect(compareModel(total, madeIn('', '', 'Order Net'))).toEqual([
      { what: 'amountColumns', kept: 'Order Total', now: 'Order Net' },
    ]);
    const [euros, dollars] = [keptIn(madeIn('', '', '€')), madeIn('', '', '$')];
    expect(compareModel(euros, dollars)).toHaveLength(1);
  });

  it('knows quantity and price in any order of the columns', () => {
    const made = madeIn('');
    const of = (titles: readonly string[]): MadeBy => {
      const columns = titles.map((title, column) => ({ role: title.toLowerCase(), column, title }));
      const plan = { ...made.provenance.plan, columns, amount: 'product' };
      return { ...made, provenance: { ...made.provenance, plan } } as unknown as MadeBy;
    };
    const sold = keptIn(of(['Quantity', 'Price']));
    expect(compareModel(sold, of(['Price', 'Quantity']))).toEqual([]);
    expect(compareModel(sold, of(['Price']))).toHaveLength(1);
  });

  it('is refused for other titles alone with what can be done about them', () => {
    const cureOf = (...whats: BasisDifference['what'][]) =>
      new ModelDiffers(
        kept,
        whats.map((what) => ({ what, kept: 'Price', now: 'Unit' })),
      ).message.replace(/^.*; /, '');
    expect(cureOf('amountColumns', 'customerColumns')).toBe(
      'name those columns in the settings if the file still has them, or keep a new model.',
    );
    for (const others of [cureOf('returns'), cureOf('amountColumns', 'amountLevel')])
      expect(others).toBe('restore those settings, or keep a new model.');
  });

  it('is of the same figures in any order', () => {
    const made = madeIn('');
    const by = (features: MadeBy['options']['features']): MadeBy => ({
      ...made,
      options: { ...made.options, features },
    });
    const figures = kept.model.scaler.figures;
    expect(figures.length).toBeGreaterThan(1);
    expect(compareModel(keptIn(made), by(figures.toReversed()))).toEqual([]);
    expect(compareModel(keptIn(made), by(figures.slice(1)))).toMatchObject([{ what: 'features' }]);
    expect(compareModel(keptIn(made), by([...figures.slice(1), 'averageOrder']))).toHaveLength(1);
  });
});
