import type { RowLook } from '../../src/messages/workerCalls.ts';
import type { RowReference } from '../../src/pipeline/cleaning/rowReference.ts';
import type { NameChanges } from '../../src/pipeline/results/compareNames.ts';
import type { Flows, MovedPage, MovedQuery, MovementView } from '../../src/pipeline/results/flows.ts';
import type { Period } from '../../src/pipeline/time/periods.ts';

/** What views ask of the result when they are seen. All reject with what to tell the user. */
export interface ResultCalls extends MovementCalls {
  /** What stands in a row of the workbook now; undefined where there is none. */
  readonly lookAtRow: (at: RowReference) => Promise<RowLook>;
  /** What would change if the kept model were fitted anew. */
  readonly refit: () => Promise<NameChanges>;
}

export interface MovementCalls {
  readonly followMovement: (request: { readonly period?: Period }) => Promise<MovementView>;
  readonly listFlows: (dates: { readonly start: number; readonly end: number }) => Promise<Flows>;
  readonly listMoved: (query: MovedQuery) => Promise<MovedPage>;
}
