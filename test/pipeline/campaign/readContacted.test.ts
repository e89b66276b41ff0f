import { describe, expect, it } from 'vitest';
import { utils, write } from 'xlsx';
import { inflateRaw } from '../../../src/node/nodeStreams.ts';
import { bytesInMemory } from '../../../src/pipeline/bytes/byteSource.ts';
import { writeCampaign } from '../../../src/pipeline/campaign/campaignFile.ts';
import { readContacted } from '../../../src/pipeline/campaign/readContacted.ts';
import { UserError } from '../../../src/pipeline/errors/userError.ts';

const readBytes = (bytes: Uint8Array, name = 'list.csv', date?: string) =>
  readContacted({ name, bytes: bytesInMemory(bytes), ...(date !== undefined && { date }) }, inflateRaw);
const encode = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readBytes(encode(text), 'list.csv', '2026-02-01');

describe('whom a campaign was sent to', () => {
  it('is what the file beside an export says, from another day where one is named', async () => {
    const campaign = {
      date: '2026-01-01',
      seed: '1',
      share: 0.5,
      source: 'a.xlsx',
      contacted: ['1'],
      heldBack: ['2'],
    };
    expect(await readBytes(encode(writeCampaign(campaign)), 'a.json')).toEqual(campaign);
    expect((await read(writeCampaign(campaign))).date).toBe('2026-02-01');
  });

  it('is a list of ids, one a line', async () => {
    expect(await read('17850\r\n13047\n\n ann@example.org \n')).toMatchObject({
      date: '2026-02-01',
      contacted: ['17850', '13047', 'ann@example.org'],
      heldBack: [],
    });
  });

  it('keeps the zeros that ids begin with', async () => {
    expect((await read('id\n00123\n0\n1e5\n')).contacted).toEqual(['00123', '0', '1e5']);
  });

  it('writes ids as those of purchases are: numbers without the decimals that a tool gave them', async () => {
    expect((await read('12000.0\n12001.00\n12002\n')).contacted).toEqual(['12000', '12001', '12002']);
    const text = "id,holdout\n12000.0,yes\n12001.0,no\n1.000,no\nAnn@Shop.de,no\n'=7,no";
    const { contacted, heldBack } = await read(text);
    expect(heldBack).toEqual(['12000']);
    expect(contacted).toEqual(['12001', '1.000', 'ann@shop.de', '=7']);
  });

  it('is an export, whose column says who was held back', async () => {
    const text =
      '\uFEFFid,segment_action,Email,holdout\r\n1,"Write, soon; ask",a@b.c,no\r\n2,Wait; see,,yes\r\n"a ""b""",,,no\r\n\'=3,,,no\r\n';
    expect(await read(text)).toMatchObject({ contacted: ['1', 'a "b"', '=3'], heldBack: ['2'] });
    expect(await read(text.replace('Wait; see', 'Wait').replaceAll(',', ';'))).toMatchObject({
      heldBack: ['2'],
    });
  });

  it('is read as a workbook is: leading zeros that are kept by a formula, and a quote that is none', async () => {
    expect((await read('="0012"\n="007"\n')).contacted).toEqual(['0012', '007']);
    expect((await read('"5" disk\n6\n')).contacted).toEqual(['"5" disk', '6']);
  });

  it.each(['2026-02-30', '1.2.2026', ''])(
    'is refused in a sentence where "%s" is to be the day',
    async (date) => {
      await expect(readBytes(encode('1\n2'), 'list.csv', date)).rejects.toBeInstanceOf(UserError);
    },
  );

  it('is refused in a sentence where nothing says the day', async () => {
    await expect(readBytes(encode('1\n2'))).rejects.toThrow(/list\.csv/);
  });

  it.each(['', '\uFEFF', ' \n\n', 'Customer ID\n', 'id,holdout\n,yes', ',,\n,,'])(
    'is refused by its name where it names nobody: %j',
    async (text) => {
      await expect(read(text)).rejects.toThrow('“list.csv” names no customer; choose the list of a campaign');
    },
  );

  it('is refused by its name where the file beside an export names nobody', async () => {
    const campaign = { date: '2026-01-01', seed: '1', share: 0, source: 'a', contacted: [], heldBack: [] };
    await expect(read(writeCampaign(campaign))).rejects.toThrow('“list.csv” names no customer');
  });

  it('is a list of names, whose spaces part nothing', async () => {
    const { contacted } = await read('Anna Maria Berg\nJo Ann Smith\nLi Wei Chen\n');
    expect(contacted).toEqual(['Anna Maria Berg', 'Jo Ann Smith', 'Li Wei Chen']);
  });

  it('is read in the encoding in which it was written', async () => {
    const names = 'id\nJosé Núñez\nZoë Müller\nAndré Français\n';
    const western = Uint8Array.from(names, (letter) => letter.charCodeAt(0));
    const utf16 = new Uint8Array(Uint16Array.from(`\uFEFF${names}`, (letter) => letter.charCodeAt(0)).buffer);
    const expected = ['José Núñez', 'Zoë Müller', 'André Français'];
    for (const bytes of [western, utf16, encode(names)])
      expect((await readBytes(bytes, 'list.txt', '2026-02-01')).contacted).toEqual(expected);
  });

  it('is the first sheet of a workbook', async () => {
    const rows = [
      ['Name', 'id', 'holdout'],
      ['Ann', 17850, 'no'],
      ['Bob', '0012', 'yes'],
      ['Cy', 13047, 'no'],
    ];
    for (const bookType of ['xlsx', 'xls', 'ods'] as const) {
      const book = utils.book_new(utils.aoa_to_sheet(rows), 'List');
      const bytes = new Uint8Array(write(book, { type: 'array', bookType }));
      expect(await readBytes(bytes, `list.${bookType}`, '2026-02-01')).toMatchObject({
        contacted: ['17850', '13047'],
        heldBack: ['0012'],
      });
    }
  });

  it('says by dates of a workbook who was contacted', async () => {
    const sent = new Date('2026-02-01T00:00:00Z');
    const sheet = utils.aoa_to_sheet([['id', 'Sent'], [1], [2, sent], [3, sent]], { UTC: true });
    const bytes = new Uint8Array(write(utils.book_new(sheet), { type: 'array', bookType: 'xlsx' }));
    const read = await readBytes(bytes, 'list.xlsx', '2026-02-01');
    expect(read).toMatchObject({ contacted: ['2', '3'], heldBack: ['1'] });
  });

  it.each([
    ['yes and no of any language', 'name;id;holdout\nN;1;ja\nN;2;nein\nN;3;NEIN'],
    ['a cross', 'id,holdout\n1,x\n2,\n3,'],
    ['words of a campaign', 'id,holdout\n1,held back\n2,contacted\n3,contacted'],
    ['a title of the field', 'Customer ID,Control group\n1,yes\n2,no\n3,no'],
    ['titles of another language', 'Kundennummer;Kontrollgruppe\n1;ja\n2;nein\n3;nein'],
    ['the column in front', 'Groupe témoin;Numéro client\noui;1\nnon;2\nnon;3'],
    ['a title that asks who was contacted', 'id,Contacted\n1,no\n2,yes\n3,yes'],
    ['marks of those who were contacted', 'id,Contacted\n1,\n2,x\n3,x'],
    ['days on which others were contacted', 'id,Sent\n1,\n2,2026-02-01\n3,01.02.2026 10:30'],
    ['cells that name the sides below any title', 'Customer,Variant\n1,control\n2,treatment\n3,treatment'],
    ['such cells where no title is known', 'Q,Z\n1,control\n2,test\n3,test'],
    ['such cells without a header', '1,control\n2,test\n3,test'],
    ['lines of a title above', 'Kampagne Mai,\n,\nid,holdout\n1,yes\n2,no\n3,no'],
    ['the customer behind other columns', 'Email,Customer,Holdout\na@b.c,1,true\nb@b.c,2,false\nc@b.c,3,0'],
    ['cells of which some name those held back', 'Customer ID,Group\n1,control\n2,email\n3,sms'],
    ['such cells below a status', 'Customer ID,Status\n1,Holdout\n2,delivered\n3,bounced'],
    ['such cells beside a title that all were contacted', 'id,Sent,Arm\n1,yes,control\n2,yes,A\n3,yes,A'],
    ['some such cells without a known title', 'Kd,Z\n1,Kontrolle\n2,Mail\n3,Mail'],
    ['some such cells without a header', '1,control\n2,email\n3,email'],
  ])('says who was held back by %s', async (_, text) => {
    expect(await read(text)).toMatchObject({ contacted: ['2', '3'], heldBack: ['1'] });
  });

  it.each([
    ['cells that say neither', 'id,holdout\n1,maybe\n2,no', /“maybe” in the column “holdout”/],
    ['blank cells beside yes and no', 'id,holdout\n1,yes\n2,no\n3,', /Blank cells in the column “holdout”/],
    ['blank cells alone', 'id,Control group\n1,\n2,', /Blank cells in the column “Control group”/],
    ['a part that may be either', 'id,Group\n1,control\n2,email\n3,none', /“none” in the column “Group”/],
    ['a part that names more than those held back', 'id,Z\n1,Control 1\n2,Control 2', /“Control 1” in the/],
    ['blank cells beside parts', 'id,Group\n1,control\n2,email\n3,', /Blank cells in the column “Group”/],
    ['parts that say nothing', 'id,Group\n1,A\n2,B\n3,A\n4,A', /“Group” \(A, B\) may tell .* “holdout”/],
    [
      'such parts below a title that is not known',
      'Kd,Xy\n1,A\n2,B\n3,A\n4,A',
      /“\d” \(A, B\)|“Xy” \(A, B\)/,
    ],
    ['such parts without a header', '1,A\n2,B\n3,A\n4,A', /“2” \(A, B\)/],
    ['more parts that say nothing', 'id,Cell\n1,A\n2,B\n3,C\n4,A\n5,A\n6,A', /“Cell” \(A, B, C\)/],
    ['marks that say nothing', 'id,Flag\n1,x\n2,\n3,\n4,', /“Flag” \(x\)/],
  ])('is refused with %s', async (_, text, told) => {
    await expect(read(text)).rejects.toBeInstanceOf(UserError);
    await expect(read(text)).rejects.toThrow(told);
  });

  it('says how it took parts that do not all name a side', async () => {
    const { readAs } = await read('id,Group\n1,Control\n2,email\n3,sms');
    expect(readAs).toEqual({ column: 'Group', heldBack: ['Control'], contacted: ['email', 'sms'] });
    expect(await read('id,Group\n1,control\n2,treatment')).not.toHaveProperty('readAs');
  });

  it.each([
    ['a country', 'id,Country\n1,DE\n2,AT\n3,DE\n4,DE'],
    ['a gender', 'id,Geschlecht\n1,m\n2,w\n3,w\n4,w'],
    ['days', 'id,Xy\n1,2026-01-01\n2,2026-01-02\n3,2026-01-01\n4,2026-01-02'],
    ['what was exported', 'id,segment_name,segment_group,f_score\n1,A,A,1\n2,B,B,2\n3,A,A,1\n4,B,B,2'],
    ['what customers are called', 'id,Name\n1,Control\n2,Ann\n3,Bob\n4,Ann'],
  ])('has nobody held back by %s', async (_, text) => {
    expect(await read(text)).toMatchObject({ contacted: ['1', '2', '3', '4'], heldBack: [] });
  });

  it('takes no customer for a header', async () => {
    for (const ids of [
      ['Client A', 'Client B'],
      ['Customer 1', 'Customer 2'],
      ['email@kunde.de', 'x@kunde.de'],
    ])
      expect((await read(ids.join('\n'))).contacted).toEqual(ids);
  });
});
