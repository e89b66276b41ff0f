/**
 * Numbers distinct labels in the order in which they come: customers and invoices are handled as these numbers.
 * A number and a text that are written alike are the same label.
 */
export class Labels {
  readonly texts: string[] = [];
  readonly #byText = new Map<string, number>();
  readonly #byNumber = new Map<number, number>();
  #lastNumber = Number.NaN;
  #lastIndex = -1;

  /** The index of a text label; -1 for one that is blank. */
  ofText(text: string): number {
    const label = text.trim();
    if (label === '') return -1;
    const known = this.#byText.get(label);
    return known ?? this.#add(label);
  }

  /** The index of a numeric label. Neighbouring rows mostly repeat it, so the last one is remembered. */
  ofNumber(value: number): number {
    if (value === this.#lastNumber) return this.#lastIndex;
    if (Number.isNaN(value)) return -1;
    let index = this.#byNumber.get(value);
    if (index === undefined) {
      index = this.ofText(String(value));
      this.#byNumber.set(value, index);
    }
    this.#lastNumber = value;
    this.#lastIndex = index;
    return index;
  }

  #add(label: string): number {
    const index = this.texts.length;
    this.texts.push(label);
    this.#byText.set(label, index);
    return index;
  }
}
