import { ByteWriter } from '../../bytes/byteWriter.ts';
import { escapeCellText } from './cellText.ts';

/** Texts that are kept; further ones stand in their cells, so that a million ids don't fill the memory. */
const mostTexts = 1 << 17;

/** The table of distinct texts that cells point into (ECMA-376 18.4.9). */
export class SharedStringTable {
  readonly #indices = new Map<string, number>();
  readonly #items = new ByteWriter(1 << 16);
  #uses = 0;

  /** The text's place in the table; undefined where the table is full. */
  place(text: string): number | undefined {
    return this.#indices.get(text) ?? this.#add(text);
  }

  /** Counts a cell that points into the table. */
  use(): void {
    this.#uses++;
  }

  build(): Uint8Array {
    const part = new ByteWriter(this.#items.length + 256);
    part.ascii('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n');
    part.ascii('<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"');
    part.ascii(` count="${this.#uses}" uniqueCount="${this.#indices.size}">`);
    part.raw(this.#items.take());
    part.ascii('</sst>');
    return part.take();
  }

  #add(text: string): number | undefined {
    const index = this.#indices.size;
    if (index >= mostTexts) return undefined;
    this.#indices.set(text, index);
    this.#items.ascii('<si><t xml:space="preserve">');
    this.#items.escaped(escapeCellText(text));
    this.#items.ascii('</t></si>');
    return index;
  }
}
