import { foldText } from '../text/foldText.ts';
import { bareText } from '../text/plainText.ts';
import { listWords } from './wordLists.ts';
import { readYesNo } from './yesNo.ts';

/** Words as they are compared: `opted-in`, `OPTED_IN` and `opted in` are one. */
const partWords = (text: string): string => foldText(text).replace(/[\s_-]+/g, ' ');

const agreed = new Set(listWords('agreed').map(partWords));
const refused = new Set(listWords('refused').map(partWords));

/** Of one sign, these say by themselves what they say; an `x` or an `o` does beside its opposite alone. */
const clearSigns = new Set([...'1 0 y n j ✓ ✔ ☑ ✗ ✘ ☐ 是 否 有 無 无 예 네'.split(' ')]);

/**
 * What each text of a column says of agreeing to be written to: yes, no, or undefined where that is not clear. A wrong yes
 * is expensive, so that nothing is guessed.
 */
export function readAgreements(texts: readonly string[]): readonly (boolean | undefined)[] {
  const said = texts.map(readAgreement);
  return texts.map((text, i) => (isClear(text) || said.includes(!said[i]) ? said[i] : undefined));
}

function readAgreement(text: string): boolean | undefined {
  const words = partWords(bareText(text));
  if (refused.has(words)) return false;
  return agreed.has(words) ? true : readYesNo(text);
}

function isClear(text: string): boolean {
  const bare = foldText(bareText(text)).replace(/\.0+$/, '');
  return [...bare].length > 1 || clearSigns.has(bare);
}

/** A moment: where a title asks whether somebody has refused, it says that they have, and when. */
const moment = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}/;

/** The same where the title asks who has refused (`Unsubscribed`): a no agrees, and a date says since when not. */
export function readRefusals(texts: readonly string[]): readonly (boolean | undefined)[] {
  const said = readAgreements(texts);
  return texts.map((text, i) => {
    const words = partWords(bareText(text));
    // `unsubscribed` refuses, whatever the title.
    if (refused.has(words) || moment.test(text)) return false;
    if (agreed.has(words)) return undefined;
    const says = said[i];
    return says === undefined ? undefined : !says;
  });
}
