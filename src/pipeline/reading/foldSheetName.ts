import { foldText } from '../text/foldText.ts';

/** A sheet's name as users may write it: case, accents and blanks around it make no difference. */
export const foldSheetName = (name: string): string => foldText(name.trim());
