import { describe, expect, it } from 'vitest';
import {
  besideExport,
  type Campaign,
  readCampaign,
  writeCampaign,
} from '../../../src/pipeline/campaign/campaignFile.ts';
import { UserError } from '../../../src/pipeline/errors/userError.ts';

const campaign: Campaign = {
  ...{ date: '2026-11-28', source: 'sales.xlsx', seed: '1 2026-11-28', share: 0.5 },
  ...{ contacted: ['1', '"2"\n'], heldBack: ['=3', 'ä@example.org'] },
};

describe('the file of who is held back', () => {
  it('is read as it was written, with a byte order mark too', () => {
    expect(readCampaign(writeCampaign(campaign), 'a.json')).toEqual(campaign);
    expect(readCampaign(`\uFEFF${writeCampaign(campaign)}`, 'a.json')).toEqual(campaign);
  });

  it.each([
    '',
    'id,segment',
    '[]',
    '{}',
    writeCampaign({ ...campaign, date: '28.11.2026' }),
    writeCampaign({ ...campaign, date: '2026-99-99' }),
    writeCampaign({ ...campaign, heldBack: [3 as never] }),
    writeCampaign(campaign).replace('segment-ai-campaign', 'segment-ai-model'),
    writeCampaign(campaign).replace('"version": 1', '"version": 2'),
  ])('is refused in a sentence where it is none: %j', (text) => {
    expect(() => readCampaign(text, 'a.json')).toThrow(UserError);
  });

  it('is told to be of a newer version where it is', () => {
    const later = writeCampaign(campaign).replace('"version": 1', '"version": 2');
    expect(() => readCampaign(later, 'a.json')).toThrow('“a.json” was written by a newer version');
    const none = later.replace('"version": 2', '"version": 1.5');
    expect(() => readCampaign(none, 'a.json')).toThrow('is not the list of a campaign');
  });

  it('stands beside the export under its name', () => {
    expect(besideExport('/a.b/sales - Win back.csv')).toBe('/a.b/sales - Win back - holdout.json');
    expect(besideExport('/a.b/export')).toBe('/a.b/export - holdout.json');
  });
});
