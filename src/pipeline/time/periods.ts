import { millisecondsPerDay } from './calendar.ts';

/** Of the calendar. */
export type Period = 'month' | 'quarter' | 'year';

const months: Readonly<Record<Period, number>> = { month: 1, quarter: 3, year: 12 };

/** The first days of the periods that begin from one day to before another; days since 1970-01-01. */
export function listStarts(period: Period, from: number, before: number): number[] {
  const date = new Date(from * millisecondsPerDay);
  const step = months[period];
  const starts: number[] = [];
  const first = Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / step) * step;
  for (let month = first; ; month += step) {
    const start = Date.UTC(Math.floor(month / 12), month % 12, 1) / millisecondsPerDay;
    if (start >= before) return starts;
    if (start >= from) starts.push(start);
  }
}
