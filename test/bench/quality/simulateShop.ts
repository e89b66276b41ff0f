import { createRandom, type Random } from '../../../src/pipeline/mixture/random.ts';
import type { Purchase } from './purchase.ts';

/** How the customers of a shop behave, in weeks. */
export interface Behaviour {
  readonly customers: number;
  readonly seed: number;
  /** Gamma distribution of the orders a week: shape, and rate in weeks. */
  readonly pace: readonly [shape: number, rate: number];
  /** Beta distribution of the chance to leave for good after an order. */
  readonly leaving: readonly [a: number, b: number];
  /** Orders' amounts are log-normal about a customer's own level, which is log-normal about 50. */
  readonly amounts: { readonly betweenCustomers: number; readonly betweenOrders: number };
}

const millisecondsPerWeek = 7 * 86_400_000;
const weeks = 104;
const opening = Date.UTC(2020, 0, 1);

/**
 * Two years of a shop by the BG/NBD model of Fader, Hardie and Lee (2005): customers, who come first on any day, order
 * at their own pace until they leave after one of their orders.
 */
export function simulateShop({ customers, seed, pace, leaving, amounts }: Behaviour): Purchase[] {
  const random = createRandom(seed);
  return Array.from({ length: customers }, (_, customer) => {
    const rate = drawGamma(pace[0], random) / pace[1];
    const [a, b] = [drawGamma(leaving[0], random), drawGamma(leaving[1], random)];
    const chance = a / (a + b);
    const level = Math.log(50) + amounts.betweenCustomers * drawNormal(random);
    const purchases: Purchase[] = [];
    for (let week = random() * weeks; week < weeks; week += drawExponential(random) / rate) {
      const amount = Math.exp(level + amounts.betweenOrders * drawNormal(random));
      const date = opening + Math.floor(week * 7) * (millisecondsPerWeek / 7);
      purchases.push({ customer: String(customer), order: `${customer} ${purchases.length}`, date, amount });
      if (random() < chance) break;
    }
    return purchases;
  }).flat();
}

/** Of mean 1. */
function drawExponential(random: Random): number {
  return -Math.log(1 - random());
}

function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Of scale 1 (Marsaglia and Tsang 2000). */
function drawGamma(shape: number, random: Random): number {
  if (shape < 1) return drawGamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const normal = drawNormal(random);
    const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < normal ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}
