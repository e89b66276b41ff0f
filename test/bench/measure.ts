import { performance } from 'node:perf_hooks';

/** What a peer did: its rows (or bytes) as a check, wall time in milliseconds and the process' peak memory in MB. */
export interface Measure {
  readonly result: string;
  readonly milliseconds: number;
  readonly peakMemoryMB: number;
}

/** Runs one peer in this process and prints its measure as JSON; the bench starts a process for each. */
export async function measure(work: () => Promise<string | number>): Promise<void> {
  const started = performance.now();
  const result = String(await work());
  const milliseconds = performance.now() - started;
  const peakMemoryMB = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ result, milliseconds, peakMemoryMB } satisfies Measure));
}
