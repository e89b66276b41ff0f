import { describe, expect, it } from 'vitest';
import type { MixtureFit } from '../../../src/pipeline/mixture/mixture.ts';
import { chooseFit } from '../../../src/pipeline/model/chooseFit.ts';
import { explainMost } from '../../../src/pipeline/remarks/wordRemarks.ts';
import { optionsBy } from '../../fixtures/options.ts';

/** A fit of as many components as there are sizes; no more of the mixture is looked at. */
function fitOf(sizes: readonly number[], criteria: Partial<MixtureFit>): MixtureFit {
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
    bic: 0,
    aic: 0,
    icl: 0,
    sizes: Int32Array.from(sizes),
    ...criteria,
  };
}

const fits = [
  fitOf([1000], { bic: 40, aic: 30, icl: 20 }),
  fitOf([600, 400], { bic: 20, aic: 15, icl: 50 }),
  fitOf([600, 390, 10], { bic: 20, aic: 10, icl: 60 }),
  fitOf([600, 380, 11, 9], { bic: 5, aic: 5, icl: 5 }),
];

describe('chooseFit', () => {
  it('takes the lowest of the criterion among the fits whose segments are large enough', () => {
    const chosenBy = (criterion: string) => {
      return chooseFit(fits, optionsBy({ 'mixture.criterion': criterion }).choice).selection.chosen;
    };
    expect(['bic', 'aic', 'icl'].map(chosenBy)).toEqual([2, 3, 1]);
  });

  it('says which fits are ruled out and why', () => {
    const { selection } = chooseFit(fits, optionsBy().choice);
    expect(selection.fits.map(({ ruledOut }) => ruledOut)).toEqual([
      undefined,
      undefined,
      undefined,
      { code: 'share-too-small', values: { least: 0.01 } },
    ]);
    expect(selection.fits.map(({ smallestShare }) => smallestShare)).toEqual([1, 0.4, 0.01, 0.009]);
    expect(selection.fits.map(({ icl }) => icl)).toEqual([20, 50, 60, 5]);
  });

  it('takes another K on demand, and still tells the best', () => {
    const { fit, selection } = chooseFit(fits, optionsBy({ 'mixture.criterion': 'bic' }).choice, 4);
    expect(fit).toBe(fits[3]);
    expect(selection).toMatchObject({ chosen: 4, best: 2 });
    expect(chooseFit(fits, optionsBy({ 'mixture.criterion': 'bic' }).choice, 9).selection.chosen).toBe(2);
  });

  it('tells where the best K is the most that the settings let be tried', () => {
    const falling = [fitOf([9], {}), fitOf([5, 4], { bic: -1 })];
    const isMost = (most: unknown, of = falling) =>
      chooseFit(of, optionsBy({ 'mixture.components': most }).choice).selection.bestIsMost;
    expect(isMost({ min: 1, max: 2 })).toBe(true);
    expect(
      explainMost(
        chooseFit(falling, optionsBy({ 'mixture.components': { min: 1, max: 2 } }).choice).selection,
      ),
    ).toBe(' 2 is the most that was tried; raise segmentAi.mixture.components to look further.');
    // The customers have no more different values.
    expect(isMost({ min: 1, max: 10 })).toBeUndefined();
    expect(isMost(2, falling.slice(1))).toBeUndefined();
    expect(isMost({ min: 1, max: 3 }, fits.slice(0, 3))).toBeUndefined();
    const most = Array.from({ length: 30 }, (_, i) => fitOf(Array(i + 1).fill(9), { bic: -i }));
    expect(isMost({ min: 1, max: 30 }, most)).toBeUndefined();
  });

  it('rules nothing out without a smallest share', () => {
    const { fit, selection } = chooseFit(fits, optionsBy({ 'mixture.minimumShare': 0 }).choice);
    expect(fit).toBe(fits[3]);
    expect(selection.fits.every((each) => !('ruledOut' in each))).toBe(true);
  });

  it('counts a component without customers as one of share 0', () => {
    const { selection } = chooseFit([fitOf([1000], {}), fitOf([1000, 0], { bic: -5 })], optionsBy().choice);
    expect(selection).toMatchObject({ chosen: 1, fits: [{ smallestShare: 1 }, { smallestShare: 0 }] });
    expect(selection.fits[1]!.ruledOut).toEqual({ code: 'empty-segment', values: {} });
  });

  it('rules out segments of one or two customers, whatever their share', () => {
    const few = [fitOf([59], {}), fitOf([56, 3], { bic: -1 }), fitOf([50, 7, 2], { bic: -2 })];
    const { selection } = chooseFit(few, optionsBy().choice);
    expect(selection.chosen).toBe(2);
    expect(selection.fits.map(({ ruledOut }) => ruledOut)).toEqual([
      undefined,
      undefined,
      { code: 'too-few-customers', values: { least: 3 } },
    ]);
    expect(chooseFit(few, optionsBy({ 'mixture.minimumShare': 0 }).choice).selection.chosen).toBe(3);
  });

  it('lets one or two customers be a segment where there are not six in all', () => {
    expect(chooseFit([fitOf([5], {}), fitOf([4, 1], { bic: -1 })], optionsBy().choice).selection.chosen).toBe(
      2,
    );
    expect(chooseFit([fitOf([6], {}), fitOf([4, 2], { bic: -1 })], optionsBy().choice).selection.chosen).toBe(
      1,
    );
  });

  it('takes the lowest of all where all are ruled out, and still says so', () => {
    const { selection } = chooseFit([fitOf([999, 1], {})], optionsBy().choice);
    expect(selection).toMatchObject({
      chosen: 2,
      fits: [{ ruledOut: { code: 'share-too-small', values: { least: 0.01 } } }],
    });
  });
});
