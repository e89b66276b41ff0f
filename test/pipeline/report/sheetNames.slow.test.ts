import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameSheets } from '../../../src/pipeline/report/sheetNames.ts';

/** Every segment on one sheet, and none for transactions. */
const onePerSegment = (segments: readonly string[]) =>
  nameSheets(segments, {
    lists: 0,
    customers: 1,
    segments: segments.map(() => 1),
    transactions: segments.map(() => 0),
  });
const namesOf = (segments: readonly string[]): string[] => onePerSegment(segments).ofSegments.flat();
const name = (segment: string): string => namesOf([segment])[0]!;

describe('nameSheets', () => {
  it('keeps a name that Excel takes', () => {
    expect(name("Can't Lose Them")).toBe("Can't Lose Them");
  });

  it("replaces Excel's forbidden characters", () => {
    expect(name('a:b\\c/d?e*f[g]h!i')).toBe('a-b-c-d-e-f-g-h-i');
  });

  it('cuts at 31 characters, never through one', () => {
    expect(name('x'.repeat(40))).toBe('x'.repeat(31));
    expect(name(`${'x'.repeat(30)}😀`)).toBe('x'.repeat(30));
  });

  it('keeps what tells long names apart', () => {
    const ofSegments = namesOf(
      ['more orders', 'fewer orders'].map((end) => `High-Value Customers of Old, ${end}`),
    );
    expect(ofSegments).toEqual(['High-Value Custom…, more orders', 'High-Value Custo…, fewer orders']);
  });

  it('keeps the end of what tells long names apart where the whole has no room', () => {
    const ofSegments = namesOf([160, 32].map((days) => `Loyal Customers, last order about ${days} days ago`));
    expect(ofSegments).toEqual(['Loyal Customers…160 days ago', 'Loyal Customers…32 days ago']);
  });

  it('drops apostrophes and blanks at the ends', () => {
    expect(name(" 'Best'  customers' ")).toBe("Best' customers");
    expect(name(`${'x'.repeat(30)}'y`)).toBe('x'.repeat(30));
  });

  it('tells names apart that differ in case alone', () => {
    expect(namesOf(['Lost', 'LOST', 'lost'])).toEqual(['Lost', 'LOST (2)', 'lost (3)']);
  });

  it('tells names apart that are the same in their first 31 characters', () => {
    const ofSegments = namesOf([`${'x'.repeat(31)}1`, `${'x'.repeat(31)}2`]);
    expect(ofSegments).toEqual(['x'.repeat(31), `${'x'.repeat(27)} (2)`]);
  });

  it('leaves the names of the other sheets and of Excel alone', () => {
    const ofSegments = namesOf(['overview', 'History', 'All customers']);
    expect(ofSegments).toEqual(['overview (2)', 'History (2)', 'All customers (2)']);
  });

  it('has a name where nothing is left of one', () => {
    expect(name(" '\u0000' ")).toBe('Segment');
  });

  it('makes names that Excel takes of any names', () => {
    const text = fc.string({
      unit: fc.constantFrom(...":\\/?*[]!' aAbB\u0000\ud83d\ude00(2)"),
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(text, fc.string({ unit: 'binary' })), { maxLength: 30 }), (segments) => {
        const names = nameSheets(segments, {
          lists: 0,
          customers: 2,
          segments: segments.map((_, i) => 1 + (i % 3)),
          transactions: segments.map((_, i) => i % 3),
        });
        const ofSegments = [...names.ofSegments, ...names.ofTransactions].flat();
        expect(ofSegments).toHaveLength(segments.reduce((sum, _, i) => sum + 1 + 2 * (i % 3), 0));
        const all = [...Object.values(names).flat(2), 'History'];
        expect(new Set(all.map((sheet) => sheet.toLowerCase())).size).toBe(all.length);
        for (const sheet of ofSegments) {
          expect(sheet).toMatch(/^(?!['\s])[^:\\/?*[\]!\p{Cs}]{1,31}(?<!['\s])$/u);
          expect(sheet.length).toBeLessThanOrEqual(31);
        }
      }),
    );
  });
});
