import { firstPart, secondPart } from './dateParts.ts';
import type { OrderDecision } from './dayOrder.ts';
import { decodeUtf8 } from './utf8.ts';

const limit = 5;

export interface PartExamplesData {
  readonly dayFirst: readonly string[];
  readonly monthFirst: readonly string[];
  readonly open: readonly string[];
}

/** The first few texts that can only be day first, only month first, or either. */
export class PartExamples {
  readonly #dayFirst = new Set<string>();
  readonly #monthFirst = new Set<string>();
  readonly #open = new Set<string>();

  /** Adds the text in `bytes[start, end)`, whose parts were packed into `packed`. */
  add(packed: number, bytes: Uint8Array, start: number, end: number): void {
    // Nobody is helped by a date that reads the same in either order.
    if (firstPart(packed) === secondPart(packed)) return;
    const examples = this.#kindOf(packed);
    if (examples.size < limit) examples.add(decodeUtf8(bytes, start, end));
  }

  data(): PartExamplesData {
    return { dayFirst: [...this.#dayFirst], monthFirst: [...this.#monthFirst], open: [...this.#open] };
  }

  /** Adds those of the rows below. */
  append({ dayFirst, monthFirst, open }: PartExamplesData): void {
    addUpToLimit(this.#dayFirst, dayFirst);
    addUpToLimit(this.#monthFirst, monthFirst);
    addUpToLimit(this.#open, open);
  }

  /** Texts that settled the order or, where it is a guess, leave it open. */
  speakingFor({ order, ambiguous, evidence }: OrderDecision): string[] {
    if (ambiguous) return [...this.#open, ...this.#dayFirst, ...this.#monthFirst].slice(0, limit);
    if (evidence !== 'values') return [...this.#open];
    if (order === 'ymd') return [...this.#dayFirst, ...this.#open].slice(0, limit);
    return [...(order === 'dmy' ? this.#dayFirst : this.#monthFirst)];
  }

  /** Texts that are no day in the order. */
  speakingAgainst({ order }: OrderDecision): string[] {
    if (order === 'dmy') return [...this.#monthFirst];
    return order === 'mdy' ? [...this.#dayFirst] : [];
  }

  #kindOf(packed: number): Set<string> {
    if (firstPart(packed) > 12) return this.#dayFirst;
    return secondPart(packed) > 12 ? this.#monthFirst : this.#open;
  }
}

function addUpToLimit(examples: Set<string>, texts: readonly string[]): void {
  for (const text of texts) if (examples.size < limit) examples.add(text);
}
