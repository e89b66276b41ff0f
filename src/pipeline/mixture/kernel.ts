import type { Density } from './density.ts';
import type { ComponentSums } from './moments.ts';

/**
 * The loops that take most of the time, written per dimension. Each takes one component through consecutive rows, so
 * that the component's numbers stay in registers.
 */
export interface Kernel {
  /**
   * Writes log(weight x density) of each row to `logs`, and to `largest` where it is larger than what is there.
   *
   * @param values the rows, d numbers each
   */
  weigh(values: Float64Array, density: Density, logs: Float64Array, largest: Float64Array): void;
  /**
   * Adds the rows, each weighted by its responsibility, to the component's sums.
   *
   * @param centre d numbers
   * @param shares of each row; with `scales`, the factors of its responsibility
   */
  gather(
    values: Float64Array,
    centre: Float64Array,
    shares: Float64Array,
    scales: Float64Array,
    sums: ComponentSums,
  ): void;
}

/** The kernel for rows of this many features. */
export function kernelFor(dimensions: number): Kernel {
  return dimensions === 3 ? threeDimensional : anyDimensional(dimensions);
}

export function anyDimensional(d: number): Kernel {
  return {
    weigh(values, density, logs, largest) {
      for (let row = 0, offset = 0; row < logs.length; row++, offset += d) {
        let squares = 0;
        for (let i = 0, w = 1 + d; i < d; i++) {
          let whitened = 0;
          for (let j = 0; j <= i; j++) whitened += density[w++]! * (values[offset + j]! - density[1 + j]!);
          squares += whitened * whitened;
        }
        const log = density[0]! - 0.5 * squares;
        logs[row] = log;
        if (log > largest[row]!) largest[row] = log;
      }
    },

    gather(values, centre, shares, scales, sums) {
      for (let row = 0, offset = 0; row < shares.length; row++, offset += d) {
        const responsibility = shares[row]! * scales[row]!;
        sums[0]! += responsibility;
        for (let i = 0, second = 1 + d; i < d; i++) {
          const weighted = responsibility * (values[offset + i]! - centre[i]!);
          sums[1 + i]! += weighted;
          for (let j = 0; j <= i; j++) sums[second++]! += weighted * (values[offset + j]! - centre[j]!);
        }
      }
    },
  };
}

/** The same, unrolled for three dimensions. */
export const threeDimensional: Kernel = {
  weigh(values, density, logs, largest) {
    const scale = density[0]!;
    const x0 = density[1]!;
    const y0 = density[2]!;
    const z0 = density[3]!;
    const xx = density[4]!;
    const yx = density[5]!;
    const yy = density[6]!;
    const zx = density[7]!;
    const zy = density[8]!;
    const zz = density[9]!;
    for (let row = 0, offset = 0; row < logs.length; row++, offset += 3) {
      const x = values[offset]! - x0;
      const y = values[offset + 1]! - y0;
      const z = values[offset + 2]! - z0;
      const u = xx * x;
      const v = yx * x + yy * y;
      const w = zx * x + zy * y + zz * z;
      const log = scale - 0.5 * (u * u + v * v + w * w);
      logs[row] = log;
      if (log > largest[row]!) largest[row] = log;
    }
  },

  gather(values, centre, shares, scales, sums) {
    const x0 = centre[0]!;
    const y0 = centre[1]!;
    const z0 = centre[2]!;
    let mass = 0;
    let sx = 0;
    let sy = 0;
    let sz = 0;
    let sxx = 0;
    let syx = 0;
    let syy = 0;
    let szx = 0;
    let szy = 0;
    let szz = 0;
    for (let row = 0, offset = 0; row < shares.length; row++, offset += 3) {
      const share = shares[row]!;
      if (share === 0) continue;
      const responsibility = share * scales[row]!;
      const x = values[offset]! - x0;
      const y = values[offset + 1]! - y0;
      const z = values[offset + 2]! - z0;
      const rx = responsibility * x;
      const ry = responsibility * y;
      const rz = responsibility * z;
      mass += responsibility;
      sx += rx;
      sy += ry;
      sz += rz;
      sxx += rx * x;
      syx += ry * x;
      syy += ry * y;
      szx += rz * x;
      szy += rz * y;
      szz += rz * z;
    }
    sums[0]! += mass;
    sums[1]! += sx;
    sums[2]! += sy;
    sums[3]! += sz;
    sums[4]! += sxx;
    sums[5]! += syx;
    sums[6]! += syy;
    sums[7]! += szx;
    sums[8]! += szy;
    sums[9]! += szz;
  },
};
