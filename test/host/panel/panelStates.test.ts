import { describe, expect, it } from 'vitest';
import {
  afterCheck,
  afterChoosing,
  afterRenaming,
  readChosen,
  restoreState,
} from '../../../src/host/panel/panelStates.ts';
import type { DoneState } from '../../../src/messages/panelState.ts';
import { wordRuledOut } from '../../../src/pipeline/remarks/resultTexts.ts';
import { wordColumnReasons } from '../../../src/pipeline/remarks/wordColumnReasons.ts';
import { wordReasons } from '../../../src/pipeline/remarks/wordReasons.ts';
import { wordRemarks } from '../../../src/pipeline/remarks/wordRemarks.ts';
import { keptState } from '../../../webview/state/viewState.ts';
import keptPage from '../../fixtures/keptPage.json' with { type: 'json' };
import { sampleResult } from '../../webview/sampleResult.ts';

const state: DoneState = { type: 'done', name: 'shop.xlsx', ...sampleResult };

const withNames = (change: (name: string) => string) => ({
  ...sampleResult,
  summary: {
    ...sampleResult.summary,
    segments: sampleResult.summary.segments.map((each) => ({ ...each, name: change(each.name) })),
  },
});

const asItWas = { sourceChange: undefined, settingsChanged: false };

describe('what a panel shows next', () => {
  it('is a cancelled run where one was under way when the window was reloaded', () => {
    const progress = { stage: 'read', fraction: 0.5 } as const;
    const cancelled = { type: 'cancelled', name: 'shop.xlsx' };
    expect(restoreState('shop.xlsx', { type: 'running', name: 'shop.xlsx', progress })).toEqual(cancelled);
    expect(restoreState('shop.xlsx', undefined)).toEqual(cancelled);
    expect(restoreState('shop.xlsx', state)).toEqual(state);
  });

  it('marks the names that other rules gave, and keeps the marks where rules change no name', () => {
    const renamed = afterRenaming(
      state,
      withNames((name) => `${name}!`),
    );
    expect(renamed.renaming).toMatchObject({ type: 'renamed' });
    expect(
      afterRenaming(
        renamed,
        withNames((name) => `${name}!`),
      ).renaming,
    ).toBe(renamed.renaming);
    expect(afterRenaming(state, sampleResult)).not.toHaveProperty('renaming');
  });

  it('has no marks of names once another number of segments is chosen', () => {
    const before: DoneState = { ...state, renaming: { type: 'outdated' }, missingComponents: 9 };
    expect(afterChoosing(before, sampleResult)).toEqual(state);
  });

  it('says what became of the workbook, until it is as it was', () => {
    const changed = afterCheck(state, { sourceChange: 'changed', settingsChanged: false });
    expect(changed).toEqual({ ...state, sourceChange: 'changed' });
    expect(afterCheck(changed, asItWas)).toEqual(state);
  });

  it('says that other settings hold, until those of before do', () => {
    const changed = afterCheck(state, { ...asItWas, settingsChanged: true });
    expect(changed).toEqual({ ...state, settingsChanged: true });
    expect(afterCheck(changed, asItWas)).toEqual(state);
  });

  it('is the result that an earlier version of the extension kept, with all that was said and chosen of it', () => {
    const { state: restored, uri } = keptState(keptPage)!;
    expect(uri).toBe('file:///shop/chinook_Invoice.csv');
    const before = restoreState('chinook_Invoice.csv', restored) as DoneState;
    const { summary: _, reading, ...others } = keptPage.state;
    expect(before).toMatchObject({ ...others, reading: { dateOrder: reading.dateOrder } });
    expect(readChosen(before)).toBe(2);
    const after = afterRenaming(before, sampleResult);
    expect(after.renaming).toEqual({
      type: 'renamed',
      formerNames: { 1: 'Occasional Buyers', 2: 'Lost' },
    });
    expect(afterCheck(before, asItWas)).not.toHaveProperty('sourceChange');
  });

  it('has the sentences that an earlier version of the extension kept as they were said', () => {
    const { notes, warnings, namingWarnings, segments, selection } = keptPage.state.summary;
    const { summary } = restoreState('chinook_Invoice.csv', keptState(keptPage)!.state) as DoneState;
    expect(wordRemarks(summary)).toEqual({ notes, warnings, namingWarnings });
    expect(summary.segments.map(({ reasons }) => wordReasons(reasons))).toEqual(
      segments.map(({ reason }) => reason),
    );
    expect(summary.selection.fits.map(({ ruledOut }) => ruledOut && wordRuledOut(ruledOut))).toEqual(
      selection.fits.map(({ ruledOut }) => ruledOut),
    );
  });

  it('has the columns of a result that an earlier version of the extension kept, and why these', () => {
    const { columns } = keptPage.state.reading;
    const { reading } = restoreState('chinook_Invoice.csv', keptState(keptPage)!.state) as DoneState;
    const kept = columns.map(({ evidence, ...column }) => ({
      ...column,
      foundBy: 'title',
      runnerUp: undefined,
    }));
    expect(reading.columns.map(({ evidence, ...column }) => column)).toEqual(kept);
    expect(reading.columns.map(({ evidence }) => wordColumnReasons(evidence))).toEqual(
      columns.map(({ evidence }) => evidence.join('; ')),
    );
  });

  it.each([
    ['choice', 'segmentAi.columns says so'],
    ['values', 'its cells look like it'],
  ])('knows of a column that an earlier version kept that it was found by %s', (foundBy, reason) => {
    const columns = [{ role: 'customer', title: 'Buyer', evidence: [reason] }];
    const kept = { ...keptPage.state, reading: { ...keptPage.state.reading, columns } };
    const { reading } = restoreState(
      'chinook_Invoice.csv',
      keptState({ ...keptPage, state: kept })!.state,
    ) as DoneState;
    expect(reading.columns).toMatchObject([{ foundBy, evidence: [{ values: { text: reason } }] }]);
  });

  it('knows the number of segments that the user chose, also where it could not be had', () => {
    const { best } = state.summary.selection;
    const selection = { ...state.summary.selection, chosen: best + 1 };
    expect(readChosen(state)).toBeUndefined();
    expect(readChosen({ ...state, summary: { ...state.summary, selection } })).toBe(best + 1);
    expect(readChosen({ ...state, missingComponents: 9 })).toBe(9);
    expect(readChosen({ type: 'cancelled', name: 'shop.xlsx' })).toBeUndefined();
  });
});
