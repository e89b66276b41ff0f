import type { CellWords } from './english.ts';

/** Korean words in cells, written as in `english.ts`. */
export const korean: CellWords = {
  inDates: '월 화 수 목 금 토',
  forenoon: '오전',
  afternoon: '오후',
  hours: '시',
  minutes: '분',
  seconds: '초',
};
