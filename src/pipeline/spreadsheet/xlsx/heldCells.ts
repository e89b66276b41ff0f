import { serialToWallClock } from '../../time/calendar.ts';
import type { CellSink } from '../workbook.ts';

const most = 64;

const kinds = { text: 0, number: 1, date: 2 } as const;

/** Cells that wait for the end of their row to be handed out, in their order. */
export class HeldCells {
  readonly #slots = new Int32Array(most);
  readonly #kinds = new Uint8Array(most);
  readonly #texts = new Int32Array(most);
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
    this.#kinds[at] = kinds.text;
    this.#texts[at] = index;
  }

  /** Adds a number, which may be the serial of a date. */
  addNumber(slot: number, value: number, isDate: boolean): void {
    const at = this.#count++;
    this.#slots[at] = slot;
    this.#kinds[at] = isDate ? kinds.date : kinds.number;
    this.#numbers[at] = value;
  }

  handOut(sink: CellSink, date1904: boolean): void {
    const count = this.#count;
    this.#count = 0;
    for (let i = 0; i < count; i++) {
      const slot = this.#slots[i]!;
      const kind = this.#kinds[i];
      if (kind === kinds.text) sink.sharedText(slot, this.#texts[i]!);
      else if (kind === kinds.number) sink.number(slot, this.#numbers[i]!);
      else sink.date(slot, serialToWallClock(this.#numbers[i]!, date1904));
    }
  }
}
