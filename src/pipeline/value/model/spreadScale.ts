/**
 * Customers differ the less the larger r is, or a: of large ones only the inverse matters. So the scale on which they are
 * sought is the logarithm up to 1, and the inverse's from there: to a flat end there is a step, not a walk.
 */
export const toScale = (size: number): number => (size < 1 ? Math.log(size) : 1 - 1 / size);

export const fromScale = (at: number): number => (at < 0 ? Math.exp(at) : 1 / (1 - at));

/** How fast a size grows on the scale. */
export const slopeOfScale = (size: number): number => (size < 1 ? size : size * size);
