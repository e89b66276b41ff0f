import { describe, expect, it } from 'vitest';
import { type CountSplits, chooseFit } from '../../../src/pipeline/model/chooseFit.ts';
import type { TriedFit } from '../../../src/pipeline/model/dissolveTiny.ts';
import { optionsBy } from '../../fixtures/options.ts';

/** A fit of as many components as there are sizes; no more of the mixture is looked at. */
function fitOf(sizes: readonly number[], criteria: Partial<TriedFit>): TriedFit {
  return {
    mixture: {
      covariance: 'spherical',
      components: sizes.length,
      dimensions: 1,
      weights: new Float64Array(sizes.length),
      means: new Float64Array(sizes.length),
      covariances: new Float64Array(sizes.length),
    },
    lowerBound: -1,
    iterations: 7,
    converged: true,
    logLikelihood: -100,
    parameters: 3,
    k: sizes.length,
    dissolved: 0,
    bic: 0,
    aic: 0,
    icl: 0,
    sizes: Int32Array.from(sizes),
    ...criteria,
  };
}

const fits = [
  fitOf([1000], { bic: 140, aic: 130, icl: 20 }),
  fitOf([600, 400], { bic: 60, aic: 80, icl: 50 }),
  fitOf([600, 390, 10], { bic: 100, aic: 40, icl: 160 }),
  fitOf([600, 380, 11, 9], { bic: 5, aic: 5, icl: 5 }),
];

const unsplit = () => 0;
const choose = (
  of: readonly TriedFit[],
  settings: Readonly<Record<string, unknown>> = {},
  splits: CountSplits = unsplit,
) => chooseFit(of, optionsBy(settings).choice, splits);

describe('chooseFit', () => {
  it('takes the lowest of the criterion among the fits that divide customers into segments large enough', () => {
    const chosenBy = (criterion: string) => choose(fits, { 'mixture.criterion': criterion }).selection.chosen;
    expect(['bic', 'aic', 'icl'].map(chosenBy)).toEqual([2, 3, 2]);
  });

  it('says which fits are ruled out and why', () => {
    const { selection } = choose(fits);
    expect(selection.fits.map(({ ruledOut }) => ruledOut)).toEqual([
      undefined,
      undefined,
      undefined,
      { code: 'share-too-small', values: { least: 0.01 } },
    ]);
    expect(selection.fits.map(({ smallestShare }) => smallestShare)).toEqual([1, 0.4, 0.01, 0.009]);
    expect(selection.fits.map(({ icl }) => icl)).toEqual([20, 50, 160, 5]);
  });

  it('takes another K on demand, and still tells the best', () => {
    const { fit, selection } = chooseFit(fits, optionsBy().choice, unsplit, 4);
    expect(fit).toBe(fits[3]);
    expect(selection).toMatchObject({ chosen: 4, best: 2 });
    expect(chooseFit(fits, optionsBy().choice, unsplit, 9).selection.chosen).toBe(2);
  });

  it('finds the fit of a K by what was tried, whatever was dissolved', () => {
    const tried = [fitOf([60, 40], {}), fitOf([60, 40], { k: 3, dissolved: 1, bic: 40 })];
    const { fit, selection } = chooseFit(tried, optionsBy().choice, unsplit, 3);
    expect(fit).toBe(tried[1]);
    expect(selection.fits.map(({ k, dissolved }) => [k, dissolved])).toEqual([
      [2, undefined],
      [3, 1],
    ]);
  });

  it('takes, of those nearly as low, the one whose names are split least', () => {
    const near = [fitOf([50, 40], { bic: 60 }), fitOf([40, 30, 20], { bic: 9 }), fitOf([30, 30, 20, 10], {})];
    const splits = ({ k }: TriedFit) => k - 2;
    expect(choose(near, {}, splits).selection).toMatchObject({ best: 3, chosen: 3, lowest: 4 });
    expect(choose(near).selection).toMatchObject({ best: 4, chosen: 4 });
    expect(choose(near).selection).not.toHaveProperty('lowest');
  });

  it('takes nearly, of many customers, by a little each', () => {
    const of = (bic: number) => [fitOf([900, 1100], { bic }), fitOf([700, 700, 600], {})];
    const best = (bic: number) => choose(of(bic), {}, ({ k }: TriedFit) => k).selection.best;
    expect([best(39), best(41)]).toEqual([2, 3]);
  });

  it('passes over, of those nearly as low, one that leaves most customers in one segment', () => {
    const near = [fitOf([61, 39], {}), fitOf([40, 35, 25], { bic: 9 })];
    expect(choose(near).selection).toMatchObject({ best: 3, lowest: 2 });
    const far = [near[0]!, fitOf([40, 35, 25], { bic: 11 })];
    expect(choose(far).selection.best).toBe(2);
  });

  it('divides twenty customers or more, and leaves fewer to the criterion', () => {
    const of = (customers: number) => [fitOf([customers], {}), fitOf([customers - 9, 9], { bic: 30 })];
    expect(choose(of(20)).selection).toMatchObject({ best: 2 });
    expect(choose(of(19)).selection).toMatchObject({ best: 1 });
    expect(choose([fitOf([20], {})]).selection).toMatchObject({ best: 1 });
  });

  it('tells where the lowest is at the most that the settings let be tried', () => {
    const falling = [fitOf([9], {}), fitOf([5, 4], { bic: -1 })];
    const isMost = (most: unknown, of = falling) =>
      choose(of, { 'mixture.components': most }).selection.bestIsMost;
    expect(isMost({ min: 1, max: 2 })).toBe(true);
    // The customers have no more different values.
    expect(isMost({ min: 1, max: 10 })).toBeUndefined();
    expect(isMost(2, falling.slice(1))).toBeUndefined();
    const most = Array.from({ length: 30 }, (_, i) => fitOf(Array(i + 1).fill(9), { bic: -i }));
    expect(isMost({ min: 1, max: 30 }, most)).toBeUndefined();
  });

  it('takes the lowest of all, whatever it is, where segments may be of any size', () => {
    const { fit, selection } = choose(fits, { 'mixture.minimumShare': 0 }, ({ k }: TriedFit) => k);
    expect(fit).toBe(fits[3]);
    expect(selection.fits.every((each) => !('ruledOut' in each))).toBe(true);
    const one = [fitOf([100], {}), fitOf([50, 50], { bic: 5 })];
    expect(choose(one, { 'mixture.minimumShare': 0 }).selection.best).toBe(1);
  });

  it('counts a component without customers as one of share 0', () => {
    const { selection } = choose([fitOf([11], {}), fitOf([11, 0], { bic: -5 })]);
    expect(selection).toMatchObject({ chosen: 1, fits: [{ smallestShare: 1 }, { smallestShare: 0 }] });
    expect(selection.fits[1]!.ruledOut).toEqual({ code: 'empty-segment', values: {} });
  });

  it('rules out segments of one or two customers, whatever their share', () => {
    const few = [fitOf([56, 3], { bic: -1 }), fitOf([50, 7, 2], { bic: -2 })];
    const { selection } = choose(few);
    expect(selection.chosen).toBe(2);
    expect(selection.fits[1]!.ruledOut).toEqual({ code: 'too-few-customers', values: { least: 3 } });
    expect(choose(few, { 'mixture.minimumShare': 0 }).selection.chosen).toBe(3);
  });

  it('takes one segment where those who differ are too few for one, and not what is ruled out', () => {
    const few = [fitOf([100], { bic: 9 }), fitOf([99, 1], { bic: -9 })];
    expect(choose(few).selection).toMatchObject({ chosen: 1, best: 1 });
    expect(chooseFit(few, optionsBy().choice, unsplit, 2).selection).toMatchObject({ chosen: 2, best: 1 });
  });

  it('takes one or two customers for one segment where they are all', () => {
    expect(choose([fitOf([2], {})]).selection.fits[0]!.ruledOut).toBeUndefined();
    expect(choose([fitOf([5], {}), fitOf([4, 1], { bic: -1 })]).selection.chosen).toBe(1);
  });

  it('takes the lowest of all where all are ruled out, and still says so', () => {
    expect(choose([fitOf([999, 1], {})]).selection).toMatchObject({
      chosen: 2,
      fits: [{ ruledOut: { code: 'share-too-small', values: { least: 0.01 } } }],
    });
  });
});
