import { version } from '../../package.json';
import type { About } from '../pipeline/report/report.ts';

/** What a report says of its making. */
export function describeMaking(): About {
  return { version, createdAt: new Date().toISOString() };
}
