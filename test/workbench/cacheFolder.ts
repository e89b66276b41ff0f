import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where downloads that outlive a checkout are kept; `SEGMENT_AI_CACHE` overrides it. */
export function cacheFolder(): string {
  const own = process.env['SEGMENT_AI_CACHE'];
  if (own) return own;
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'segment-ai');
}
