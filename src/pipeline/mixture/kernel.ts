/**
 * The loops that take most of the time, written per dimension. Each takes one component through consecutive rows, so
 * that the component's numbers stay in registers.
 */
export interface Kernel {
  /**
   * Writes log(weight x density) of each row to `logs`.
   *
   * @param values the rows, d numbers each
   * @param density the component's block of `Density.parameters`
   */
  weigh(values: Float64Array, density: Float64Array, logs: Float64Array): void;
  /**
   * Adds the rows, each weighted by its responsibility, to the component's block of `Moments.sums`.
   *
   * @param centre d numbers
   */
  gather(
    values: Float64Array,
    centre: Float64Array,
    responsibilities: Float64Array,
    sums: Float64Array,
  ): void;
}

/** The kernel for rows of this many features. */
export function kernelFor(dimensions: number): Kernel {
  return dimensions === 3 ? threeDimensional : anyDimensional(dimensions);
}

export function anyDimensional(d: number): Kernel {
  return {
    weigh(values, density, logs) {
      for (let row = 0, offset = 0; row < logs.length; row++, offset += d) {
        let squares = 0;
        for (let i = 0, w = 1 + d; i < d; i++) {
          let whitened = 0;
          for (let j = 0; j <= i; j++) whitened += density[w++]! * (values[offset + j]! - density[1 + j]!);
          squares += whitened * whitened;
        }
        logs[row] = density[0]! - 0.5 * squares;
      }
    },

    gather(values, centre, responsibilities, sums) {
      for (let row = 0, offset = 0; row < responsibilities.length; row++, offset += d) {
        const responsibility = responsibilities[row]!;
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
  weigh(values, density, logs) {
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
      logs[row] = scale - 0.5 * (u * u + v * v + w * w);
    }
  },

  gather(values, centre, responsibilities, sums) {
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
    for (let row = 0, offset = 0; row < responsibilities.length; row++, offset += 3) {
      const responsibility = responsibilities[row]!;
      if (responsibility === 0) continue;
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
