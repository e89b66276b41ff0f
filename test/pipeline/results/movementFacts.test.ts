import { expect, it } from 'vitest';
import { wordMovement } from '../../../src/pipeline/remarks/movementTexts.ts';
import { findMovementFacts } from '../../../src/pipeline/results/findMovementFacts.ts';
import { flows, movementView } from '../../webview/movement/sampleMovement.ts';

const about = { rows: movementView.rows, days: 365 };

it('tells where most revenue went by age alone, and who came back from there', () => {
  const facts = findMovementFacts(flows.flows, about);
  expect(facts).toEqual(flows.facts);
  expect(wordMovement(facts)).toBe(
    '32 customers slipped to At Risk without an order; they had spent 2,900 in the 12 months before. 1 customer came back from there by an order.',
  );
});

it('tells of those without an order in the window in other words', () => {
  const only = flows.flows.filter(({ from, to }) => from === to || to === 2 || from === 2);
  const facts = findMovementFacts(only, about);
  expect(facts.map(({ code }) => code)).toEqual(['fell-silent', 'came-back']);
  expect(wordMovement(facts)).toBe(
    '6 customers have no order in 12 months any more; they had spent 500 in the 12 months before. 1 customer came back from there by an order.',
  );
});

it('does not count those who bought on their way as slipped', () => {
  const bought = flows.flows.map((flow) => ({ ...flow, bought: flow.customers, spentBeforeBySilent: 0 }));
  expect(findMovementFacts(bought, about)).toEqual([]);
});

it('says where nobody moved, new customers or not', () => {
  const stayed = flows.flows.filter(({ from, to }) => from === to || from < 0);
  expect(wordMovement(findMovementFacts(stayed, about))).toBe('Nobody is in another segment.');
});
