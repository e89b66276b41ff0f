import { commands, type Memento } from 'vscode';
import type { WalkthroughStep } from '../ports/ports.ts';

const doneKey = 'walkthroughStepsDone';

/** The steps of the walkthrough that are done, whether it was open then or not. */
export class Walkthrough {
  readonly #memory: Memento;

  /** @param memory where they outlive the window */
  constructor(memory: Memento) {
    this.#memory = memory;
    for (const step of this.#done) tick(step);
  }

  complete(step: WalkthroughStep): void {
    tick(step);
    if (!this.#done.includes(step)) void this.#memory.update(doneKey, [...this.#done, step]);
  }

  get #done(): readonly WalkthroughStep[] {
    return this.#memory.get<readonly WalkthroughStep[]>(doneKey, []);
  }
}

const tick = (step: WalkthroughStep) =>
  void commands.executeCommand('setContext', `segmentAi.done.${step}`, true);
