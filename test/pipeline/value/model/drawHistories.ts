import type { Random } from '../../../../src/pipeline/mixture/random.ts';
import type { Histories } from '../../../../src/pipeline/value/model/histories.ts';
import type { OrderModel } from '../../../../src/pipeline/value/model/orderModel.ts';
import { drawGamma } from './drawGamma.ts';

export interface Drawn extends Histories {
  /** Purchases in the time after what is known. */
  readonly later: Float64Array;
}

/** Customers as the model says that they are, each first seen at a day of the first 300 of 400, and `ahead` days more. */
export function drawHistories(model: OrderModel, count: number, random: Random, ahead = 100): Drawn {
  const column = () => new Float64Array(count);
  const drawn = { repeats: column(), active: column(), age: column(), later: column() };
  for (let i = 0; i < count; i++) {
    const pace = drawGamma(model.r, random) / model.alpha;
    const [one, other] = [drawGamma(model.a, random), drawGamma(model.b, random)];
    const leaving = one / (one + other);
    drawn.age[i] = 100 + Math.floor(300 * random());
    let time = 0;
    let stays = model.law === 'BG/NBD' || random() >= leaving;
    while (stays) {
      time -= Math.log(1 - random()) / pace;
      if (time > drawn.age[i]! + ahead) break;
      if (time > drawn.age[i]!) drawn.later[i]!++;
      else {
        drawn.repeats[i]!++;
        drawn.active[i] = time;
      }
      stays = random() >= leaving;
    }
  }
  return { count, ...drawn };
}
