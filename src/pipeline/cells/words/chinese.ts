import type { CellWords } from './english.ts';

/** Chinese words in cells, written as in `english.ts`. */
export const chinese: CellWords = {
  inDates: '一 二 三 四 五 六 七',
  forenoon: '上午 午前 凌晨 早上 清晨 午夜 半夜',
  afternoon: '下午 午後 晚上 中午 傍晚',
  hours: '时 時 点 點',
  minutes: '分',
  seconds: '秒',
  pieces: '个 件 只',
  missing: '(空白) 未知 不详',
  unnamed: '散客 匿名 游客',
  status: {
    standing: '完成* 已* 交易成功* 待* 成功* 关闭* 支付*',
    undoneSigns: '取消 退款 退货 退貨 退回 作废 作廢 撤销 撤銷 拒付 失败 失敗 交易关闭 交易關閉',
    openSigns:
      '未取 未退 未作 未拒 未撤 不取消 不可取消 不能取消 不予取消 不退 不可退 不能退 不予退 无退 无需退 無退 部分 申请 申請 退款中 退货中 退貨中 处理中 處理中 待 拒绝退',
  },
};
