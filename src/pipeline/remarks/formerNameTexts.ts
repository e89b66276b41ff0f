import { t } from '../language/language.ts';
import type { Texts } from '../language/remarks.ts';
import type { FormerNameNotes, FormerNameWarnings } from '../written/formerNames.ts';

/** What is said of what users write under a name that it had before. */
export const formerNameTexts: Texts<FormerNameNotes & FormerNameWarnings> = {
  'former-name': ({ former, name }) =>
    t('{0} is now called {1} and is read as that; write {1} from now on.', former, name),
  'former-name-beside': ({ former, name }) =>
    t('{0} is now called {1}, which is there as well and wins; remove {0}.', former, name),
};
