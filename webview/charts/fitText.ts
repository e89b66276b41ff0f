/** The width of a text in pixels. */
export type MeasureText = (text: string, isBold: boolean) => number;

/** By a canvas, or by the usual width of letters where there is none. */
export function textMeasure(fontSize: number, fontFamily: string): MeasureText {
  const canvas = document.createElement('canvas').getContext('2d');
  return (text, isBold) => {
    if (!canvas) return text.length * fontSize * 0.56;
    canvas.font = `${isBold ? 600 : 400} ${fontSize}px ${fontFamily}`;
    return canvas.measureText(text).width;
  };
}

/** As much of a text as there is room for. */
export function shorten(
  text: string,
  { measure, room }: { readonly measure: MeasureText; readonly room: number },
): string {
  if (measure(text, false) <= room) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && measure(`${letters.join('')}…`, false) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
