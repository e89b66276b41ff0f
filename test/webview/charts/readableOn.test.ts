import { describe, expect, it } from 'vitest';
import { readableOn } from '../../../webview/charts/drawTreemap.ts';

describe('readableOn', () => {
  it.each([
    ['#ffffff', '#000000'],
    ['#000000', '#ffffff'],
    ['#ffeb3b', '#000000'],
    ['#1565c0', '#ffffff'],
    // Contrast is 4.61 with white and 4.56 with black.
    ['#757575', '#ffffff'],
    ['#767676', '#000000'],
  ])('on %s chooses %s', (colour, text) => {
    expect(readableOn(colour)).toBe(text);
  });
});
