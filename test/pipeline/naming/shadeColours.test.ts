import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shadeColours } from '../../../src/pipeline/naming/nameSegments.ts';

describe('shadeColours', () => {
  it('leaves a colour that is used once as it is', () => {
    expect(shadeColours(['#128A5A', '#c62f3e'], [1, 2])).toEqual(['#128a5a', '#c62f3e']);
  });

  it('mixes with black for the higher value and with white for the lower', () => {
    expect(shadeColours(['#808080', '#808080'], [1, 2])).toEqual(['#a6a6a6', '#5a5a5a']);
  });

  it('keeps the colour in the middle of three', () => {
    expect(shadeColours(['#808080', '#808080', '#808080'], [1, 2, 3])[1]).toBe('#808080');
  });

  it('gives up to fifteen segments of one colour fifteen shades', () => {
    const hex = fc.integer({ min: 0x20, max: 0xd0 }).map((channel) => channel.toString(16).padStart(2, '0'));
    const colour = fc.tuple(hex, hex, hex).map((parts) => `#${parts.join('')}`);
    fc.assert(
      fc.property(colour, fc.integer({ min: 1, max: 15 }), (one, count) => {
        const shades = shadeColours(Array(count).fill(one), Array(count).fill(7));
        for (const shade of shades) expect(shade).toMatch(/^#[0-9a-f]{6}$/);
        expect(new Set(shades).size).toBe(count);
      }),
    );
  });
});
