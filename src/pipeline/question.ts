import type { WorkbookSettings } from './settings/readingSettings.ts';
import { UserError } from './userError.ts';

/** One answer: what the user reads, and the value that the setting takes. */
export interface Answer {
  readonly label: string;
  readonly description: string;
  readonly value: unknown;
}

/** What is asked, and the setting (without its prefix) that keeps the answer. */
export interface Choice {
  readonly title: string;
  readonly setting: keyof WorkbookSettings;
  readonly answers: readonly Answer[];
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
