import type { SheetWords } from './english.ts';

/** Chinese words in the names of sheets, written as in `english.ts`. */
export const chinese: SheetWords = {
  plan: '预算*, 預算*, 计划*, 計劃*, 計畫*, 预测*, 預測*, 目标*, 目標*',
  actual: '实际*, 實際*, 实绩*, 實績*, 已售*',
  scenario: '情景*, 场景*, 情境*, 場景*',
  draft: '原始*, 备份*, 備份*, 副本*, 旧*, 舊*',
  cleaned: '清洗*, 清理*, 最终*, 最終*',
};
