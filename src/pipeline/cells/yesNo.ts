import { foldText } from '../text/foldText.ts';
import { bareText } from '../text/plainText.ts';
import { listWords } from './wordLists.ts';

/** Letters and marks for both, of any language; a mark for no is one that a box is crossed out or left empty by. */
const yes = new Set([...'1 y j o s t d x v + ✓ ✔ ☑ ☒ ○ ◯ 〇 ● д ν'.split(' '), ...listWords('yes')]);
const no = new Set([...'0 n f h - ☐ □ ✗ ✘ × н ο'.split(' '), ...listWords('no')]);

/** What a cell says to a question that its title asks (`Cancelled`): yes or no; undefined where it says neither. */
export function readYesNo(text: string): boolean | undefined {
  const bare = foldText(bareText(text)).replace(/\.0+$/, '');
  if (no.has(bare)) return false;
  return yes.has(bare) ? true : undefined;
}
