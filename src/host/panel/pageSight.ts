import type { Sight, Subscription } from '../ports/ports.ts';

/** Whether a panel's page is there to be seen: one that is opened or turned to has none until that has begun, which takes seconds. */
export class PageSight implements Sight {
  readonly #port: Sight;
  readonly #listeners = new Set<() => void>();
  #hasBegun = false;

  constructor(port: Sight) {
    this.#port = port;
    port.onVisibility(() => {
      // One behind another is let go, and begins anew.
      if (!port.isVisible) this.#hasBegun = false;
      this.#tell();
    });
  }

  get isVisible(): boolean {
    return this.#hasBegun && this.#port.isVisible;
  }

  onVisibility(listener: () => void): Subscription {
    this.#listeners.add(listener);
    return { dispose: () => void this.#listeners.delete(listener) };
  }

  /** The page has begun. */
  begin(): void {
    this.#hasBegun = true;
    this.#tell();
  }

  #tell(): void {
    for (const listen of this.#listeners) listen();
  }
}
