import { gatherDays, type PurchaseDays } from '../../../src/pipeline/customers/purchaseDays.ts';
import { createRandom } from '../../../src/pipeline/mixture/random.ts';
import type { OrderModel } from '../../../src/pipeline/value/model/orderModel.ts';
import { drawGamma } from './model/drawGamma.ts';

export interface ShopPlan {
  readonly customers: number;
  /** Days of the shop, which begin on day 0. */
  readonly days: number;
  readonly model?: Omit<OrderModel, 'law'>;
  readonly seed?: number;
  /** Says of customer i when they come first; evenly over the days if left out. */
  readonly firstDay?: (random: () => number) => number;
}

const usual = { r: 0.8, alpha: 40, a: 0.8, b: 3 };

/** A shop whose customers are as MBG/NBD and Gamma-Gamma say. */
export function drawShop({ customers, days, model = usual, seed = 1, firstDay }: ShopPlan): PurchaseDays {
  const random = createRandom(seed);
  const orders: { buyer: number; day: number; spend: number }[] = [];
  for (let buyer = 0; buyer < customers; buyer++) {
    const pace = drawGamma(model.r, random) / model.alpha;
    const [one, other] = [drawGamma(model.a, random), drawGamma(model.b, random)];
    const rate = drawGamma(4, random) / 150;
    let time = firstDay ? firstDay(random) : Math.floor(random() * days);
    do {
      orders.push({ buyer, day: Math.floor(time), spend: drawGamma(3, random) / rate });
      time -= Math.log(1 - random()) / pace;
    } while (time < days && random() >= one / (one + other));
  }
  const columns = {
    buyer: Int32Array.from(orders, ({ buyer }) => buyer),
    day: Int32Array.from(orders, ({ day }) => day),
    spend: Float64Array.from(orders, ({ spend }) => spend),
  };
  return gatherDays(columns, customers);
}
