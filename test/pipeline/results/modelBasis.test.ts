import { beforeAll, describe, expect, it } from 'vitest';
import type { KeptModel } from '../../../src/pipeline/model/keptModel.ts';
import { compareModel, describeBasis, type MadeBy } from '../../../src/pipeline/results/modelBasis.ts';
import { optionsBy } from '../../fixtures/options.ts';
import { keptModel } from '../model/keptSample.ts';

let kept: KeptModel;

beforeAll(async () => {
  kept = await keptModel();
});

/** Of an export that says its currency, or of none; with the setting, where it is set. */
function madeIn(currency: string, setting = ''): MadeBy {
  const options = optionsBy({ currency: setting });
  const columns = [{ role: 'amount', column: 2, title: 'Total' }];
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
});
