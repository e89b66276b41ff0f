import type { SheetWords } from './english.ts';

/** Korean words in the names of sheets, written as in `english.ts`. */
export const korean: SheetWords = {
  plan: '예산*, 계획*, 예측*, 목표*, 전망*',
  actual: '실적*, 실제*, 판매됨*',
  scenario: '시나리오*',
  draft: '원본*, 원시*, 백업*, 사본*, 복사본*, 구버전*',
  cleaned: '정제*, 정리*, 최종*',
};
