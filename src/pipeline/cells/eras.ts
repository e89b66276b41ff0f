import { foldText } from '../text/foldText.ts';

/** The year before the first of each era: 令和6年 is 2024, 民國113年 too. */
const eras = new Map(
  Object.entries({
    明治: 1867,
    大正: 1911,
    昭和: 1925,
    平成: 1988,
    令和: 2018,
    民國: 1911,
    民国: 1911,
    中華民國: 1911,
  }).map(([name, before]): [string, number] => [foldText(name), before]),
);
const letters = new Map([
  ['s', 1925],
  ['h', 1988],
  ['r', 2018],
]);
const firstYear = new RegExp(`(?<=${[...eras.keys()].join('|')})元(?=年)`);
/** `R6.1.15`, `h31/4/30`. */
const lettered = /^([shr])(\d{1,2})([./])(\d{1,2})\3(\d{1,2})$/;

/** The year before the first of the era that a folded word names. */
export const eraNamed = (word: string): number | undefined => eras.get(word);

/** A folded text with the first year of an era (`令和元年`) in figures. */
export const countFirstYear = (text: string): string => text.replace(firstYear, '1');

/** Year, month and day of a folded text that shortens a Japanese era to a letter. */
export function readLetteredEra(text: string): readonly [number, number, number] | undefined {
  const [, letter, year, , month, day] = lettered.exec(text) ?? [];
  const before = letters.get(letter ?? '');
  return before === undefined ? undefined : [before + Number(year), Number(month), Number(day)];
}
