import type { LabelValues } from './labelColumn.ts';

/**
 * Labels of two columns as one, a blank between (`Ann` + `Lee`); a row that has one of them alone has that.
 * @param further undefined where the first column says it all
 */
export function joinLabels(one: LabelValues, further: LabelValues | undefined): LabelValues {
  if (further === undefined) return one;
  const indices = new Int32Array(one.indices.length);
  const byPair = new Map<number, number>();
  const byText = new Map<string, number>();
  const width = further.texts.length + 1;
  for (let row = 0; row < indices.length; row++) {
    const [first, last] = [one.indices[row]!, further.indices[row]!];
    const pair = (first + 1) * width + last + 1;
    const known = byPair.get(pair);
    if (known !== undefined) indices[row] = known;
    else {
      const label = addLabel([one.texts[first], further.texts[last]], byText);
      byPair.set(pair, label);
      indices[row] = label;
    }
  }
  return { ...one, indices, texts: [...byText.keys()], sharedByMany: [] };
}

function addLabel(parts: readonly (string | undefined)[], known: Map<string, number>): number {
  const text = parts.filter((part) => part !== undefined).join(' ');
  if (text === '') return -1;
  const label = known.get(text) ?? known.size;
  known.set(text, label);
  return label;
}
