import { UserError } from './userError.ts';

/** One answer: what the user reads, and the value that the setting takes. */
export interface Answer {
  readonly label: string;
  readonly description: string;
  readonly value: unknown;
}

/** The settings, without their prefix, that keep answers. */
export type AskedSetting = 'columns' | 'dates.order';

/** What is asked, and the setting that keeps the answer. */
export interface Choice {
  readonly title: string;
  readonly setting: AskedSetting;
  readonly answers: readonly Answer[];
  /** Index of the answer that is likelier than the others; absent where none is. */
  readonly proposal?: number;
}

/**
 * A choice that the file leaves open and only the user can make. Where nobody can be asked it is an error like any
 * other: its message names the candidates and the setting.
 */
export class Question extends UserError {
  readonly choice: Choice;

  constructor(message: string, choice: Choice) {
    super(message);
    this.choice = choice;
  }
}
