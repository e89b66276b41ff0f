import { describe, expect, it } from 'vitest';
import { consentTexts } from '../../../src/pipeline/customers/contacts.ts';
import { UserError } from '../../../src/pipeline/errors/userError.ts';
import { orderCustomers } from '../../../src/pipeline/results/customerList.ts';
import { keepCampaign, planExport } from '../../../src/pipeline/results/planExport.ts';
import type { Segmentation } from '../../../src/pipeline/results/segmentation.ts';
import { makeListed } from '../lists/someLists.ts';
import { makeSegmentation } from '../report/makeSegmentation.ts';

const holdBack = { share: 0.1, date: '2026-11-28' };

/** Every fourth customer has refused, and of every fourth nothing is known. */
function withConsent(segmentation: Segmentation): Segmentation {
  const { customers } = segmentation;
  const values = Int32Array.from({ length: customers.count }, (_, i) => [0, 1, -1, 0][i % 4]!);
  const consent = { role: 'consent', values, texts: consentTexts } as const;
  return { ...segmentation, customers: { ...customers, contacts: [consent] } };
}

describe('who is exported', () => {
  it('is everybody but those who refused, unless they are chosen', () => {
    const made = withConsent(makeSegmentation({ customers: 40 }));
    expect([...planExport(made, {}).customers].filter((i) => i % 4 === 1)).toEqual([]);
    expect(planExport(made, {}).customers).toHaveLength(30);
    expect(planExport(made, { withRefused: true }).customers).toHaveLength(40);
  });

  it('is everybody where the source says nothing of consent', () => {
    expect(planExport(makeSegmentation({ customers: 40 }), {}).customers).toHaveLength(40);
  });

  it('is as many as are listed first, less those of them who refused', () => {
    const made = withConsent(makeSegmentation({ customers: 40 }));
    const choice = { sort: 'monetary', descending: true, first: 10 } as const;
    const best = orderCustomers(made, choice);
    expect(best).toHaveLength(10);
    expect(planExport(made, { ...choice, withRefused: true }).customers).toEqual(best);
    expect(planExport(made, choice).customers).toEqual(best.filter((i) => i % 4 !== 1));
  });

  it('stands in the order of the list', () => {
    const made = makeListed();
    expect([...planExport(made, { list: 'winBack' }).customers]).toEqual([...made.lists!.members.winBack]);
  });
});

describe('who is held back', () => {
  const made = withConsent(makeSegmentation({ customers: 200 }));

  it('is a tenth of those who are exported, each in one of two lists', () => {
    const { customers, held } = planExport(made, { holdBack });
    expect(held!.reduce((sum, each) => sum + each, 0)).toBe(15);
    const { contacted, heldBack, ...rest } = keepCampaign(made, { holdBack })!;
    expect(rest).toEqual({
      date: '2026-11-28',
      source: 'orders 2011.xlsx',
      seed: '1 2026-11-28',
      share: 0.1,
    });
    const ids = Array.from(customers, (i) => made.customers.ids[i]!);
    expect([...contacted, ...heldBack].toSorted()).toEqual(ids.toSorted());
    expect(heldBack).toEqual(ids.filter((_, at) => held![at] === 1));
  });

  it('is refused where the share comes to nobody', () => {
    const few = makeSegmentation({ customers: 4 });
    for (const choose of [planExport, keepCampaign]) {
      expect(() => choose(few, { holdBack })).toThrow(UserError);
      expect(() => choose(few, { holdBack })).toThrow('of 4 customers is nobody to hold back');
    }
    expect(keepCampaign(few, { holdBack: { ...holdBack, share: 0.2 } })?.heldBack).toHaveLength(1);
  });

  it('is nobody where that is not asked for', () => {
    expect(planExport(made, {}).held).toBeUndefined();
    expect(keepCampaign(made, {})).toBeUndefined();
  });
});
