import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PanelState } from '../../src/messages/panelState.ts';
import { english, speak } from '../../src/pipeline/language/language.ts';
import type { Chart } from '../../webview/plot/figure.ts';
import { makePage } from '../webview/makePage.ts';
import { sampleResult } from '../webview/sampleResult.ts';
import { pseudoLanguage, untranslated } from './pseudoLanguage.ts';

// @vitest-environment happy-dom

/** All that a person reads or hears of the page. */
function show(state: PanelState): string[] {
  const charts: Chart[] = [];
  const page = makePage({ draw: async (chart) => void charts.push(chart) });
  page.show(state);
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (nodes.nextNode()) texts.push(nodes.currentNode.textContent ?? '');
  const attributes = ['aria-label', 'title', 'placeholder'].flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((node) => node.getAttribute(name) ?? ''),
  );
  return [...texts, ...attributes];
}

describe('the panel in another language', () => {
  beforeEach(() => speak(pseudoLanguage));
  afterEach(() => speak(english));

  const states: readonly PanelState[] = [
    { type: 'done', name: 'shop.xlsx', ...sampleResult },
    { type: 'running', name: 'shop.xlsx', progress: { stage: 'fit', fraction: 0.5, detail: 'K = 4' } },
    { type: 'failed', name: 'shop.xlsx', message: '' },
    { type: 'cancelled', name: 'shop.xlsx' },
  ];

  it.each(states)('says nothing in English but what is data, when $type', (state) => {
    const data = JSON.stringify(state);
    const isData = (text: string) => data.includes(JSON.stringify(text).slice(1, -1));
    const names = /^(segmentAi\.[\w.]+|BIC|AIC|ICL|[A-Z][a-z]{2} \d+, \d{4}.*)$/;
    const left = untranslated(show(state)).filter((text) => !isData(text) && !names.test(text));
    expect(left).toEqual([]);
  });
});
