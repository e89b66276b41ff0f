import { deliverNumber } from '../numberFormat.ts';
import type { NumberStyles } from '../sheetPlan.ts';
import type { CellSink } from '../workbook.ts';

const most = 64;

/** Cells that wait for the end of their row to be handed out, in their order. */
export class HeldCells {
  readonly #slots = new Int32Array(most);
  /** 1 for a text. */
  readonly #texts = new Uint8Array(most);
  /** The indices of texts, and of the styles of numbers. */
  readonly #indices = new Int32Array(most);
  readonly #numbers = new Float64Array(most);
  #count = 0;

  /** Whether those that wait must be handed out before another one is added. */
  get isFull(): boolean {
    return this.#count === most;
  }

  /** Adds a text by its index among the shared ones. */
  addText(slot: number, index: number): void {
    const at = this.#count++;
    this.#slots[at] = slot;
    this.#texts[at] = 1;
    this.#indices[at] = index;
  }

  /** Adds a number, which may be the serial of a date. */
  addNumber(slot: number, value: number, style: number): void {
    const at = this.#count++;
    this.#slots[at] = slot;
    this.#texts[at] = 0;
    this.#indices[at] = style;
    this.#numbers[at] = value;
  }

  handOut(sink: CellSink, { formats, date1904 }: NumberStyles): void {
    const count = this.#count;
    this.#count = 0;
    for (let i = 0; i < count; i++) {
      const slot = this.#slots[i]!;
      const index = this.#indices[i]!;
      if (this.#texts[i] === 1) sink.sharedText(slot, index);
      else deliverNumber(sink, slot, this.#numbers[i]!, formats[index], date1904);
    }
  }
}
