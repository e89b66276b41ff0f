import type { Concept } from './words/english.ts';

/** What a word means in a language. */
export interface Sense {
  readonly language: string;
  readonly concepts: readonly Concept[];
}

/** What a word means in each language that has it. */
export type Meaning = readonly Sense[];

/** A meaning as a short text: `english order,id;german order`. */
export const writeMeaning = (meaning: Meaning): string =>
  meaning.map(({ language, concepts }) => `${language} ${concepts.join(',')}`).join(';');

export const readMeaning = (text: string): Meaning =>
  text.split(';').map((sense) => {
    const [language, concepts] = sense.split(' ') as [string, string];
    return { language, concepts: concepts.split(',') as Concept[] };
  });
