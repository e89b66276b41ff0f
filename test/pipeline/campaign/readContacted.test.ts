import { describe, expect, it } from 'vitest';
import { writeCampaign } from '../../../src/pipeline/campaign/campaignFile.ts';
import { readContacted } from '../../../src/pipeline/campaign/readContacted.ts';
import { UserError } from '../../../src/pipeline/errors/userError.ts';

const read = (text: string) => readContacted(text, 'list.csv', '2026-02-01');

describe('whom a campaign was sent to', () => {
  it('is what the file beside an export says, from another day where one is named', () => {
    const campaign = {
      date: '2026-01-01',
      seed: '1',
      share: 0.5,
      source: 'a.xlsx',
      contacted: ['1'],
      heldBack: ['2'],
    };
    expect(readContacted(writeCampaign(campaign), 'a.json')).toEqual(campaign);
    expect(read(writeCampaign(campaign)).date).toBe('2026-02-01');
  });

  it('is a list of ids, one a line', () => {
    expect(read('17850\r\n13047\n\n ann@example.org \n')).toMatchObject({
      date: '2026-02-01',
      contacted: ['17850', '13047', 'ann@example.org'],
      heldBack: [],
    });
  });

  it('is an export, whose column says who was held back', () => {
    const text =
      '\uFEFFid,segment_action,Email,holdout\r\n1,"Write, soon; ask",a@b.c,no\r\n2,Wait; see,,yes\r\n"a ""b""",,,no\r\n\'=3,,,no\r\n';
    expect(read(text)).toMatchObject({ contacted: ['1', 'a "b"', '=3'], heldBack: ['2'] });
    expect(read(text.replace('Wait; see', 'Wait').replaceAll(',', ';'))).toMatchObject({
      heldBack: ['2'],
    });
  });

  it('is read as a workbook is: leading zeros that are kept by a formula, and a quote that is none', () => {
    expect(read('="0012"\n="007"\n').contacted).toEqual(['0012', '007']);
    expect(read('"5" disk\n6\n').contacted).toEqual(['"5" disk', '6']);
  });

  it.each(['2026-02-30', '1.2.2026', ''])('is refused in a sentence where "%s" is to be the day', (date) => {
    expect(() => readContacted('1\n2', 'list.csv', date)).toThrow(UserError);
  });

  it('is refused in a sentence where nothing says the day', () => {
    expect(() => readContacted('1\n2', 'list.csv')).toThrow(/list\.csv/);
  });
});
