import { describe, expect, it } from 'vitest';
import { limitTime } from '../../src/node/runtime.ts';
import { UserError } from '../../src/pipeline/errors/userError.ts';
import { TimeLimitExceeded } from '../../src/pipeline/time/limitTime.ts';

describe('limitTime', () => {
  it('ends work that would never end', () => {
    const endless = () => {
      for (;;);
    };
    expect(() => limitTime(endless, 50)).toThrow(TimeLimitExceeded);
  });

  it('gives what the work gives, and throws what it throws', () => {
    const result = { bytes: new Uint8Array(3) };
    expect(limitTime(() => result, 1000)).toBe(result);
    const fail = () => {
      throw new UserError('So it is.');
    };
    expect(() => limitTime(fail, 1000)).toThrow(UserError);
  });
});
