import type { CellWords } from './english.ts';

/** Swedish words in cells, written as in `english.ts`. */
export const swedish: CellWords = {
  months: 'januari februari mars april maj juni juli augusti september oktober november december',
  weekdays: 'måndag tisdag onsdag torsdag fredag lördag söndag',
  inDates: 'den kl',
  status: {
    undone: `avbruten avbrutet avbrutna annuller* makuler* återbetald återbetalt återbetalda återbetalning returnerad
      returnerat returnerade`,
    standing: 'betald* levererad* skickad*',
    not: 'inte ej utan',
    partly: 'delvis',
    asked: 'begärd begärt väntar',
  },
};
