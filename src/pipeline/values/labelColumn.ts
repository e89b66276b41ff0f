import { enlarge, widen } from '../numbers/typedArrays.ts';
import { formatWallClock, withinCalendar } from '../time/calendar.ts';
import { Labels, type LabelsData, missingLabel } from './labels.ts';

const examplesLimit = 5;
const unseen = -2;
const notRemembered = -1;

export interface LabelValues {
  /** Index into `texts` per row; -1 where the cell is empty or a placeholder. */
  readonly indices: Int32Array;
  readonly texts: readonly string[];
  /** The texts that were taken for "no value" ("NULL", "n/a", "unknown"), and in how many rows each. */
  readonly placeholders: ReadonlyMap<string, number>;
  /** Indices of labels under which many customers may be booked ("guest", `0`). They are labels like others. */
  readonly sharedByMany: readonly number[];
  /** Labels that lost digits to a spreadsheet (`1.23457E+15`), so that several ids may have become one. */
  readonly shortened: { readonly count: number; readonly examples: readonly string[] };
}

export interface LabelColumnData {
  readonly indices: Int32Array<ArrayBuffer>;
  readonly labels: LabelsData;
}

/** A column of labels: customers, invoices, status words, currencies. Set the cell, if there is one, then end the row. */
export class LabelColumn {
  readonly #labels = new Labels();
  #indices = new Int32Array(1 << 10);
  #length = 0;
  #current = missingLabel;
  #ofShared = new Int32Array(0);
  /** The number that came last: neighbouring rows mostly repeat it. */
  #lastNumber = Number.NaN;
  #lastLabel = missingLabel;
  /** The text that came last. */
  readonly #lastText = new Uint8Array(64);
  #lastLength = notRemembered;
  #lastLabelOfText = missingLabel;

  get texts(): readonly string[] {
    return this.#labels.texts;
  }

  number(value: number): void {
    // A placeholder is asked for again, so that its rows are counted.
    if (value !== this.#lastNumber || this.#lastLabel < 0) {
      this.#lastLabel = this.#labels.ofNumber(value);
      this.#lastNumber = value;
    }
    this.#current = this.#lastLabel;
  }

  /** Wall-clock milliseconds: an id that a spreadsheet took for a date is at least told apart. */
  date(value: number): void {
    const text = Number.isNaN(withinCalendar(value)) ? String(value) : formatWallClock(value);
    this.#current = this.#labels.ofText(text.replace('T00:00:00', ''));
  }

  text(value: string): void {
    this.#current = this.#labels.ofText(value);
  }

  bytes(bytes: Uint8Array, start: number, end: number): void {
    if (!this.#repeats(bytes, start, end)) {
      this.#lastLabelOfText = this.#labels.ofBytes(bytes, start, end);
      this.#remember(bytes, start, end);
    }
    this.#current = this.#lastLabelOfText;
  }

  /** A text of a table of distinct texts (one table per column); it is asked for once only. */
  sharedText(index: number, textAt: (index: number) => string): void {
    if (index >= this.#ofShared.length) this.#makeRoomForShared(index);
    const known = this.#ofShared[index]!;
    if (known >= 0) this.#current = known;
    else {
      this.#current = this.#labels.ofText(textAt(index));
      this.#ofShared[index] = this.#current;
    }
  }

  /** Forgets the cell of a row that is none. */
  clear(): void {
    this.#current = missingLabel;
  }

  endRow(): void {
    if (this.#length === this.#indices.length) this.#indices = enlarge(this.#indices);
    this.#indices[this.#length++] = this.#current;
    this.#current = missingLabel;
  }

  /** Gives the rows behind `from` up to `end` that have no label the one there. */
  repeat(from: number, end: number): void {
    for (let i = from + 1; i < end; i++) {
      if (this.#indices[i] === missingLabel) this.#indices[i] = this.#indices[from]!;
    }
  }

  /** Makes room for so many rows in all. */
  reserve(rows: number): void {
    if (rows > this.#indices.length) this.#indices = widen(this.#indices, rows);
  }

  /** What another thread adds to its column by `append`. */
  data(): LabelColumnData {
    return { indices: this.#indices.subarray(0, this.#length), labels: this.#labels.data() };
  }

  /** Adds the rows below. */
  append({ indices, labels }: LabelColumnData): void {
    const known = this.#labels.append(labels);
    const length = this.#length + indices.length;
    this.reserve(length);
    for (let i = 0; i < indices.length; i++) {
      const label = indices[i]!;
      this.#indices[this.#length + i] = label < 0 ? label : known[label]!;
    }
    this.#length = length;
  }

  build(): LabelValues {
    const { texts, placeholders, sharedByMany, shortened } = this.#labels;
    const examples = shortened.slice(0, examplesLimit).map((label) => texts[label]!);
    return {
      indices: this.#indices.subarray(0, this.#length),
      texts,
      placeholders,
      sharedByMany,
      shortened: { count: shortened.length, examples },
    };
  }

  /** Whether this is the text that came last; a placeholder is asked for again, so that its rows are counted. */
  #repeats(bytes: Uint8Array, start: number, end: number): boolean {
    const last = this.#lastText;
    if (end - start !== this.#lastLength || this.#lastLabelOfText < 0) return false;
    // Numbers differ at their end.
    for (let i = this.#lastLength - 1; i >= 0; i--) if (bytes[start + i] !== last[i]) return false;
    return true;
  }

  #remember(bytes: Uint8Array, start: number, end: number): void {
    const last = this.#lastText;
    this.#lastLength = end - start <= last.length ? end - start : notRemembered;
    for (let i = 0; i < this.#lastLength; i++) last[i] = bytes[start + i]!;
  }

  #makeRoomForShared(index: number): void {
    const known = this.#ofShared.length;
    this.#ofShared = enlarge(this.#ofShared, index + 1).fill(unseen, known);
  }
}
