import { describe, expect, it } from 'vitest';
import type { CampaignView } from '../../../src/pipeline/results/describeCampaign.ts';
import { campaign } from '../../../webview/movement/campaign.ts';
import { campaignFold } from '../../../webview/state/viewState.ts';
import { makeContext } from '../makeContext.ts';
import { sampleCampaign } from './sampleCampaign.ts';

// @vitest-environment happy-dom

function show(view?: CampaignView, unfolded: readonly string[] = []) {
  const { context, posted } = makeContext({ unfolded });
  const node = campaign({ ...context, campaign: view });
  const cells = (label: string) =>
    [...node.querySelectorAll(`[aria-label="${label}"] tr`)].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
  const sentences = () => [...node.querySelectorAll('p')].map(({ textContent }) => textContent);
  return { node, posted, cells, sentences };
}

describe('a campaign', () => {
  it('is folded away until it is asked for, and asks for its list', () => {
    const { node, posted } = show();
    expect(node.tagName).toBe('DETAILS');
    expect((node as HTMLDetailsElement).open).toBe(false);
    expect(node.querySelector('summary')?.textContent).toBe('Check a campaign');
    expect(node.querySelector('table')).toBeNull();
    node.querySelector<HTMLElement>('vscode-button')!.click();
    expect(posted).toEqual([['checkCampaign']]);
    expect((show(undefined, [campaignFold]).node as HTMLDetailsElement).open).toBe(true);
  });

  it('shows those contacted beside those held back, with what lies between them', () => {
    const { cells, sentences } = show(sampleCampaign);
    expect(cells('What they did since')).toEqual([
      ['What they did since', 'Contacted', 'Held back', 'Difference (95% interval)'],
      ['Customers', '90', '10', ''],
      ['Ordered', '45 (50.0%)', '2 (20.0%)', '+30.0 percentage points (−1.0 to +50.0)'],
      ['Orders per customer', '1.00', '0.30', '+0.70 (+0.10 to +1.30)'],
      ['Revenue per customer', '50.00', '10.00', '+40.00 (+12.50 to +67.50)'],
    ]);
    expect(sentences()).toContain('Those contacted spent more than chance explains.');
  });

  it('shows how they moved', () => {
    expect(show(sampleCampaign).cells('How they moved')).toEqual([
      ['On Sep 30, 2011', 'On Dec 9, 2011', 'Contacted', 'Held back'],
      ['At Risk', 'Champions', '45 (50%)', '1 (10%)'],
      ['At Risk', 'stayed', '45 (50%)', '9 (90%)'],
    ]);
  });

  it('shows no effect where nobody was held back, and says why', () => {
    const { heldBack: _, effect: __, ...chosen } = sampleCampaign;
    const { cells, sentences } = show({ ...chosen, notFound: 3 });
    expect(cells('What they did since')[0]).toEqual(['What they did since', 'Contacted']);
    expect(cells('How they moved')[0]).toEqual([...['On Sep 30, 2011', 'On Dec 9, 2011', 'Contacted']]);
    expect(sentences()).toContain(
      'Nobody was held back: those on the list were chosen, so no effect can be told.',
    );
    expect(sentences()).toContain(
      '3 customers on the list have no purchase in the file and count as without an order.',
    );
    expect(sentences().some((text) => text?.includes('Newcombe'))).toBe(false);
  });

  it('writes no means and shares of nobody', () => {
    const { effect: _, ...untold } = sampleCampaign;
    const nobody = { customers: 0, ordered: 0, orders: 0, revenue: 0 };
    const moves = [{ from: 'At Risk', to: 'At Risk', contacted: 0, heldBack: 10 }];
    const { cells } = show({ ...untold, contacted: nobody, moves });
    expect(cells('What they did since').map((row) => row[1])).toEqual(['Contacted', '0', '0', '', '']);
    expect(cells('How they moved')[1]).toEqual(['At Risk', 'stayed', '0', '10 (100%)']);
  });

  it('shows no table of moves where these are not known', () => {
    const { moves: _, ...unmoved } = sampleCampaign;
    expect(show(unmoved).cells('How they moved')).toEqual([]);
  });
});
