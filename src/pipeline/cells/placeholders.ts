import { foldText } from '../text/foldText.ts';
import { bareText } from '../text/plainText.ts';
import { listWords } from './wordLists.ts';

/** What programs write where there is no value, in lower case: databases, pandas, R, JavaScript. */
const absent = 'null (null) <null> nil nan <na> n/a n.a. n.a nat undefined \\n - -- --- . .. ? ?? ???';
/** Errors of spreadsheets. */
const errors = '#n/a #null! #ref! #value! #name? #num! #div/0! #spill! #calc! #field! #error!';

const missing = new Set([...absent.split(' '), ...errors.split(' '), ...listWords('missing')]);
/** Of what has digits, errors alone (`#DIV/0!`). */
const mayBeMissing = /^(?:#|\D*$)/;
const shared = new Set(['0', '-1', ...listWords('unnamed')]);

/**
 * Whether a trimmed text says that there is no value. `NA` does in capitals only (R writes it; Na is a name), words
 * such as "guest" or "test" do not (see `isSharedByMany`), nor does `0`.
 */
export function isPlaceholder(text: string): boolean {
  return text === 'NA' || (text.length <= 20 && mayBeMissing.test(text) && missing.has(foldText(text)));
}

/** Whether a text holds no value: nothing that is seen, or a placeholder. */
export function isMissing(text: string): boolean {
  const bare = bareText(text);
  return bare === '' || isPlaceholder(bare);
}

/** Whether a trimmed label is one under which shops book customers whose name they do not know. */
export function isSharedByMany(text: string): boolean {
  return (
    text.length <= 40 &&
    shared.has(
      foldText(text)
        .replace(/[\s_]+/g, ' ')
        .replace(/^\((.*)\)$/, '$1'),
    )
  );
}
