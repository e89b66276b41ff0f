import { expect, it } from 'vitest';
import { tellCampaign } from '../../src/cli/tellCampaign.ts';
import type { FollowedCampaign } from '../../src/pipeline/results/followCampaign.ts';
import { makeSegmentation } from '../pipeline/report/makeSegmentation.ts';
import { sampleCampaign } from '../webview/movement/sampleCampaign.ts';

const { name: _, moves: __, ...check } = sampleCampaign;
const moves = [
  { from: 1, to: 2, contacted: 45, heldBack: 1 },
  { from: 1, to: 1, contacted: 45, heldBack: 9 },
];
const movesOf = (followed: FollowedCampaign) =>
  tellCampaign(followed, makeSegmentation()).split('\n\n')[1]?.split('\n');

it('tells how those contacted and held back moved, and between which days', () => {
  expect(movesOf({ ...check, moves })).toEqual([
    '2011-09-30 → 2011-12-09      contacted  held back',
    'Champions → Champions         45 (50%)    9 (90%)',
    "Champions → Can't Lose Them   45 (50%)    1 (10%)",
  ]);
  const { heldBack: ___, ...alone } = check;
  expect(movesOf({ ...alone, moves })![0]).toBe('2011-09-30 → 2011-12-09      contacted');
});

it('says nothing of moves that are not known', () => {
  const { movesBetween: ___, ...unmoved } = check;
  expect(movesOf(unmoved)).toBeUndefined();
});
