/** Pearson's correlation, -1 to 1; 0 where one of them does not vary. */
export function correlate(one: Float64Array, other: Float64Array): number {
  const [meanOne, meanOther] = [average(one), average(other)];
  let [both, squaresOne, squaresOther] = [0, 0, 0];
  for (let i = 0; i < one.length; i++) {
    const x = one[i]! - meanOne;
    const y = other[i]! - meanOther;
    both += x * y;
    squaresOne += x * x;
    squaresOther += y * y;
  }
  const scale = Math.sqrt(squaresOne * squaresOther);
  return scale > 0 ? both / scale : 0;
}

const average = (values: Float64Array): number =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
