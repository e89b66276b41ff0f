import { describe, expect, it } from 'vitest';
import { drawTreemap } from '../../../webview/charts/drawTreemap.ts';
import { layOutTreemap, type MapOptions } from '../../../webview/charts/treemapLayout.ts';
import { showEach, showGrouped } from '../sampleShown.ts';
import { sampleSummary } from '../sampleSummary.ts';

// @vitest-environment happy-dom

const { segments } = sampleSummary;

const options: MapOptions = {
  ...{ width: 800, height: 300, fontSize: 12 },
  measure: (text) => 7 * text.length,
  sizeOf: ({ portrait }) => portrait.customers,
};

const layOut = (shown = showEach(), changes: Partial<MapOptions> = {}) =>
  layOutTreemap(shown, { ...options, ...changes });

const look = { ...{ width: 800, height: 300, fontSize: 12 }, fontFamily: 'sans-serif', selected: [] };

describe('a treemap', () => {
  it('has tiles as large as what they stand for', () => {
    const { tiles } = layOut();
    const area = tiles.reduce((sum, { width, height }) => sum + width * height, 0);
    const all = segments.reduce((sum, { customers }) => sum + customers, 0);
    for (const { entry, width, height } of tiles) {
      // The gaps between them take a little.
      const share = entry.portrait.customers / all;
      expect(Math.abs((width * height) / area - share)).toBeLessThan(0.012);
    }
  });

  it('shortens a long word on a large tile, rather than lead a line across the others', () => {
    const long = segments.map((segment, i) => (i === 0 ? { ...segment, name: 'Kund'.repeat(20) } : segment));
    const sizeOf: MapOptions['sizeOf'] = ({ portrait }) => (portrait.name.startsWith('Kund') ? 1e6 : 1);
    const { tiles } = layOut(showEach(long), { sizeOf, width: 300 });
    expect(tiles[0]?.lines[0]?.text).toMatch(/^(Kund)+.*…$/);
  });

  it('has as many names beside it as there is height for, those of the largest', () => {
    const many = Array.from({ length: 60 }, (_, i) => ({
      ...segments[0]!,
      id: i,
      name: `Segment ${i}`,
      customers: 1 + i,
    }));
    const { callouts } = layOut(showEach(many), { width: 300, height: 200 });
    expect(callouts.length).toBeGreaterThan(5);
    expect(callouts.every(({ y }) => y >= 0 && y <= 200)).toBe(true);
  });

  it('keeps the number of a name that is read from the right out of it', () => {
    const arabic = segments.map((segment) => ({ ...segment, name: 'عملاء' }));
    const { callouts } = layOut(showEach(arabic), { width: 120, height: 60 });
    expect(callouts.length).toBeGreaterThan(0);
    for (const { text } of callouts) expect(text).toMatch(/^\u2068عملاء\u2069 |…$/);
  });

  it('has a name for each segment, on its tile or beside the map, none of them over another or outside', () => {
    for (const [width, height] of [
      [900, 320],
      [500, 240],
      [330, 240],
    ] as const) {
      for (const sizeOf of [
        options.sizeOf,
        ({ portrait }: { portrait: { revenue: number } }) => portrait.revenue,
      ]) {
        const { tiles, callouts } = layOut(showEach(), { width, height, sizeOf });
        const named = tiles.filter(({ lines }) => lines.length > 0);
        expect(named.length + callouts.length).toBe(segments.length);
        const heights = callouts.map(({ y }) => y);
        expect(heights.every((y, i) => i === 0 || y - heights[i - 1]! >= 15)).toBe(true);
        expect(heights.every((y) => y >= 0 && y <= height)).toBe(true);
        for (const { lines, width: room } of named)
          expect(Math.max(...lines.map(({ text }) => 7 * text.length))).toBeLessThanOrEqual(room - 16);
      }
    }
  });

  it('takes the whole width where no name stands beside it', () => {
    const sizeOf: MapOptions['sizeOf'] = ({ portrait }) => portrait.revenue ** 0.5;
    const maps = Array.from({ length: 60 }, (_, i) => ({ width: 400 + 10 * i, height: 260 }));
    const alone = maps
      .map((each) => ({ ...each, ...layOut(showEach(), { ...each, sizeOf }) }))
      .filter(({ callouts }) => callouts.length === 0);
    expect(alone.length).toBeGreaterThan(0);
    for (const { width, tiles } of alone)
      expect(Math.max(...tiles.map((tile) => tile.x + tile.width))).toBeCloseTo(width);
  });

  it('has no tile for what is not above zero', () => {
    const { tiles } = layOut(showEach(), {
      sizeOf: ({ portrait }) => (portrait.name === 'Lost' ? -5 : portrait.customers),
    });
    expect(tiles.map(({ entry }) => entry.portrait.name)).not.toContain('Lost');
  });

  it('is empty where nothing is above zero', () => {
    expect(layOut(showEach(), { sizeOf: () => 0 }).tiles).toEqual([]);
  });

  it('keeps the parts of a group together, by what sets them apart', () => {
    const { tiles, groups } = layOut(showGrouped(), { sizeOf: ({ portrait }) => portrait.revenue });
    const [group] = groups;
    expect(group?.entry.portrait.name).toBe('Champions');
    const parts = tiles.filter(({ entry }) => entry.segments[0]! < 3);
    expect(parts).toHaveLength(3);
    for (const { x, y, width, height } of parts) {
      expect(x).toBeGreaterThanOrEqual(group!.x - 0.01);
      expect(y).toBeGreaterThanOrEqual(group!.y - 0.01);
      expect(x + width).toBeLessThanOrEqual(group!.x + group!.width + 0.01);
      expect(y + height).toBeLessThanOrEqual(group!.y + group!.height + 0.01);
    }
  });

  it('says names literally', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const shown = showEach([{ ...segments[0]!, name: hostile, group: hostile }]);
    const { svg } = drawTreemap(layOut(shown, { width: 4000 }), look);
    expect(svg.querySelector('img')).toBeNull();
    expect(svg.textContent).toContain('onerror=alert(1)>');
  });

  it('rings what is pointed out: a segment, or a group about its parts', () => {
    const rings = (selected: readonly number[]) => {
      const { svg } = drawTreemap(layOut(showGrouped()), { ...look, selected });
      return svg.querySelectorAll('.ring-outer').length;
    };
    expect([rings([]), rings([1]), rings([0, 1, 2]), rings([3])]).toEqual([0, 1, 1, 1]);
  });
});
