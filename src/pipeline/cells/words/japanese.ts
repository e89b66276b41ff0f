import type { CellWords } from './english.ts';

/** Japanese words in cells, written as in `english.ts`. */
export const japanese: CellWords = {
  inDates: '火 水 木 金 土',
  forenoon: '午前',
  afternoon: '午後',
  hours: '時',
  minutes: '分',
  seconds: '秒',
  pieces: '個 点 本 枚',
  missing: '不明',
  unnamed: 'ゲスト 非会員 一般',
  status: {
    standing: '完了* 入金* 発送* 未* 処理中* 注文確定* 出荷* 受付*',
    undoneSigns: 'キャンセル 取り消し 取消 返品 返金 失敗 無効 チャージバック',
    openSigns: `未返 未取 未キャンセル 一部 依頼 返品不可 返金不可 キャンセル不可 取消不可 返品なし 返金なし キャンセルなし 返品無し 返金無し キャンセル無し 返品待ち 返金待ち キャンセル待ち 返品処理中 返金処理中
      キャンセル処理中 返品中 返金中 キャンセル中`,
  },
};
