import type { CheckingState } from '../../src/messages/panelState.ts';
import { message, t, translate } from '../../src/pipeline/language/language.ts';
import { foldSheetName } from '../../src/pipeline/reading/foldSheetName.ts';
import type { WhyPassedOver } from '../../src/pipeline/reading/sheetRemarks.ts';
import { element } from '../controls/element.ts';
import { type ChangeReading, card, checkBox } from './card.ts';

const notRead = message('not read');

/** Why a sheet is not read, behind its name; to be translated where it is said. */
const reasons: Readonly<Record<WhyPassedOver, string>> = {
  noTransactions: message('no transactions'),
  noRows: message('no rows'),
  perCustomer: message('one row per customer'),
  openChoice: message('its columns are open'),
  otherColumns: message('other columns'),
  hidden: message('hidden'),
  plan: message('a plan or budget'),
  noSales: message('no sales by its name'),
  notNamed: notRead,
};

/** Which sheets are read, where there are several. */
export function sheetsToRead(
  { check, settings, isStale }: Pick<CheckingState, 'check' | 'settings' | 'isStale'>,
  change: ChangeReading,
): HTMLElement | undefined {
  const looked = check?.look.sheets ?? [];
  if (looked.length < 2) return undefined;
  // What was ticked holds until the host has looked anew.
  const named = isStale ? (settings?.sheets ?? []).map(foldSheetName) : [];
  const sheets = looked.map(({ name, isRead, ...sheet }) => ({
    name,
    isRead: named.length === 0 ? isRead : named.includes(foldSheetName(name)),
    ...sheet,
  }));
  const read = sheets.filter(({ isRead }) => isRead).map(({ name }) => name);
  const boxes = sheets.map(({ name, isRead, why }) =>
    checkBox(
      `sheet ${name}`,
      { label: name, note: isRead ? '' : translate(why ? reasons[why] : notRead), isChecked: isRead },
      (isWanted) =>
        // In the order of the workbook; none at all would mean those that are found.
        change({
          sheets: sheets
            .map((sheet) => sheet.name)
            .filter((each) => (each === name ? isWanted : read.includes(each))),
        }),
    ),
  );
  return card(t('Sheets'), 'sheets', element('div', { class: 'options' }, ...boxes));
}
