import type { SheetWords } from './english.ts';

/** Japanese words in the names of sheets, written as in `english.ts`. */
export const japanese: SheetWords = {
  plan: '予算*, 計画*, 予測*, 目標*, 見込*, 見通し*',
  actual: '実績*, 実際*, 実売*',
  scenario: 'シナリオ*',
  draft: '生データ*, 元データ*, バックアップ*, コピー*, 旧*, 下書き*',
  cleaned: 'クリーン*, 整形*, 最終*, 修正済*',
};
