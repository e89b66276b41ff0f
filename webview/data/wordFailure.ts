import type { CheckFailure } from '../../src/pipeline/checking/dataCheck.ts';
import { wordLack } from '../../src/pipeline/remarks/wordError.ts';

/** Why a workbook can't be segmented as it is read, as a sentence. */
export const wordFailure = (failure: CheckFailure): string =>
  'lack' in failure ? wordLack(failure.lack) : failure.message;
