import { serialToWallClock } from '../../time/calendar.ts';
import type { CellSink } from '../workbook.ts';
import { type NumberStyles, shownAs } from './cellReader.ts';

const most = 64;

/** Beside `shownAs`. */
const sharedText = 255;

/** Cells that wait for the end of their row to be handed out, in their order. */
export class HeldCells {
  readonly #slots = new Int32Array(most);
  readonly #kinds = new Uint8Array(most);
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
    this.#kinds[at] = sharedText;
    this.#indices[at] = index;
  }

  /** Adds a number, which may be the serial of a date. @param kind as its style has it; undefined where that is none */
  addNumber(slot: number, value: number, kind: number | undefined, style: number): void {
    const at = this.#count++;
    this.#slots[at] = slot;
    this.#kinds[at] = kind ?? shownAs.number;
    this.#indices[at] = style;
    this.#numbers[at] = value;
  }

  handOut(sink: CellSink, { texts, date1904 }: NumberStyles): void {
    const count = this.#count;
    this.#count = 0;
    for (let i = 0; i < count; i++) {
      const slot = this.#slots[i]!;
      const kind = this.#kinds[i];
      if (kind === sharedText) sink.sharedText(slot, this.#indices[i]!);
      else if (kind === shownAs.date) sink.date(slot, serialToWallClock(this.#numbers[i]!, date1904));
      else if (kind === shownAs.besideText && sink.shown)
        sink.shown(slot, this.#numbers[i]!, texts[this.#indices[i]!]!);
      else sink.number(slot, this.#numbers[i]!);
    }
  }
}
