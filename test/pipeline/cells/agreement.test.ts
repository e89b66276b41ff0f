import { describe, expect, it } from 'vitest';
import { readAgreements, readRefusals } from '../../../src/pipeline/cells/agreement.ts';

describe('what cells say of agreeing to be written to', () => {
  it.each([
    ['yes', 'no'],
    ['Ja', 'Nein'],
    ['oui', 'non'],
    ['TRUE', 'FALSE'],
    ['1', '0'],
    ['1.0', '0.0'],
    ['Y', 'N'],
    ['S', 'N'],
    ['○', '×'],
    ['x', '-'],
    ['SUBSCRIBED', 'UNSUBSCRIBED'],
    ['subscribed', 'never_subscribed'],
    ['Opted-in', 'opted out'],
    ['erteilt', 'widerrufen'],
    ['同意', '不同意'],
    ['abonné', 'désabonné'],
  ])('is yes for %s and no for %s', (yes, no) => {
    expect(readAgreements([no, yes])).toEqual([false, true]);
    expect(readRefusals([no, yes])).toEqual(
      /sub|opt|erteilt|同意|abonn/i.test(yes) ? [false, undefined] : [true, false],
    );
  });

  it.each([
    'x',
    'o',
    's',
    'd',
    '+',
    'maybe',
    'pending',
    '2',
    'ann@example.org',
    '2023-04-05',
    'opt',
    'yes no',
  ])('is not clear for %s alone', (text) => {
    expect(readAgreements([text])).toEqual([undefined]);
  });

  it('is a refusal where the title asks for one and a date tells since when', () => {
    expect(readRefusals(['2023-04-05 10:22:00', '5.4.2023', 'maybe'])).toEqual([false, false, undefined]);
  });
});
