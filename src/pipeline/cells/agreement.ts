import { foldText } from '../text/foldText.ts';
import { bareText } from '../text/plainText.ts';
import { listWords } from './languages.ts';
import { readYesNo } from './yesNo.ts';

const agreed = new Set(listWords('agreed'));

/** Whether a cell says that somebody agrees. */
export const saysAgreed = (text: string): boolean =>
  readYesNo(text) === true || agreed.has(foldText(bareText(text)));
