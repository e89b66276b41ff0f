import { performance } from 'node:perf_hooks';
import type { Runtime } from '../pipeline/pipeline.ts';
import { inflateRaw } from './nodeInflate.ts';

/** What the pipeline needs of Node. */
export const runtime: Runtime = { inflateRaw, now: () => performance.now() };
