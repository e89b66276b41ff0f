import type { Language } from '../pipeline/language.ts';

/** What a thread of the worker script is told as it starts: what it is for, and which language to speak. */
export interface ThreadData {
  readonly role: 'pipeline' | 'tasks';
  readonly language: Language;
}
