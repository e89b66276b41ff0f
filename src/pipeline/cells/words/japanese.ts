import type { CellWords } from './english.ts';

/** Japanese words in cells, written as in `english.ts`. */
export const japanese: CellWords = {
  yes: 'はい 有 済 済み',
  no: 'いいえ 無 未',
  agreed: '同意',
  refused: '不同意 拒否 同意しない',
  inDates: '火 水 木 金 土',
  forenoon: '午前',
  afternoon: '午後',
  hours: '時',
  minutes: '分',
  seconds: '秒',
  pieces: '個 点 本 枚',
  missing: '不明',
  unnamed: 'ゲスト 非会員 一般 諸口 店頭客 現金客 一般顧客',
  status: {
    charges: '手数料 出金 振込',
    standing: `完了* 入金済* 入金確認* 発送* 未発送* 未出荷* 処理中* 処理済* 注文確定* 出荷* 受付* 確定* 配達* 配送* 受取* 支払済* 支払い済* 支払完了* 支払い完了*
      支払手続き済* 決済完了* 決済済* 準備中* 新規* 納品* 売上* 成約* 取引完了* 済 正常* 引渡* 引き渡し* 一部* 出品者* 承認* 成功* 梱包* 予約確定* 有効* 注文受付* 発注* 交換*
      楽天処理中*`,
    pending:
      '未入金* 未払* 未決済* 未処理* 支払い待ち* 支払待ち* 入金待ち* 決済待ち* 保留* 未確認* 確認待ち* 未* 承認待ち* 与信中* 予約中*',
    lead: '注文 決済',
    undoneSigns: 'キャンセル 取り消し 取消 返品 返金 無効 チャージバック 赤伝 返送 解約',
    failedSigns: '失敗 期限切れ 拒否 拒絶 決済エラー 支払いエラー 与信NG カゴ落ち 離脱 不成立 中断',
    draftSigns: '下書き 見積 テスト 仮注文 削除',
    openSigns:
      '未返 未取 未キャンセル 一部 返品不可 返金不可 キャンセル不可 取消不可 返品なし 返金なし キャンセルなし 返品無し 返金無し キャンセル無し',
    askedSigns:
      '依頼 申請 返品待ち 返金待ち キャンセル待ち 返品処理中 返金処理中 キャンセル処理中 返品中 返金中 キャンセル中 取消中',
  },
};
