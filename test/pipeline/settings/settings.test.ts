import { describe, expect, it } from 'vitest';
import { listComponents, readSettings, settingDefaults } from '../../../src/pipeline/settings/settings.ts';

describe('readSettings', () => {
  it('has a default for every setting', () => {
    expect(readSettings({})).toMatchObject({
      'mixture.components': { min: 1, max: 10 },
      'mixture.criterion': 'bic',
      'mixture.starts': 0,
    });
  });

  it('takes every default for right where it is written', () => {
    expect(readSettings(settingDefaults)).toEqual(readSettings({}));
  });

  it('merges an object with its default, as the editor does', () => {
    expect(readSettings({ 'mixture.components': { max: 5 } })['mixture.components']).toEqual({
      min: 1,
      max: 5,
    });
  });

  it.each([
    [
      'mixture.criterion',
      'aci',
      'The setting segmentAi.mixture.criterion must be "bic", "aic" or "icl", not "aci"',
    ],
    ['preset', 'classical', 'must be "default" or "classic"'],
    ['features.transform', 'sqrt', 'must be "none", "log" or "stabilized"'],
    ['mixture.covariance', 'diagonal', 'must be "full", "tied", "diag" or "spherical"'],
    ['mixture.minimumSpread', -0.1, 'must be a number from 0 to 1'],
    ['mixture.minimumShare', '1 %', 'must be a number from 0 to 0.5'],
    ['mixture.components', 0, 'must be a whole number from 1 to 30'],
    [
      'mixture.components',
      { min: 5, max: 4 },
      'must be a whole number from 1 to 30, or {"min": 1, "max": 10}',
    ],
    ['mixture.components', { min: 2, most: 4 }, 'must be a whole number'],
    ['mixture.starts', 2.5, 'must be a whole number from 0 to 100, not 2.5'],
    ['mixture.seed', -1, 'must be a whole number from 0'],
  ])('refuses %s = %j', (name, value, message) => {
    expect(() => readSettings({ [name]: value })).toThrow(message);
  });

  it.each(['mixture.criterium', 'constructor', '__proto__'])('knows no setting "%s"', (name) => {
    expect(() => readSettings(Object.fromEntries([[name, 1]]))).toThrow(`There is no setting “${name}”`);
  });

  const classic = {
    preset: 'classic',
    'features.transform': 'none',
    'mixture.covariance': 'full',
    'mixture.minimumSpread': 1e-6,
    'mixture.minimumShare': 0,
    'mixture.components': { min: 1, max: 10 },
    'mixture.criterion': 'bic',
  };

  it('takes the classic recipe as a whole, be its settings absent or at their defaults as the editor has them', () => {
    expect(readSettings({ preset: 'classic' })).toMatchObject(classic);
    expect(readSettings({ ...readSettings({}), preset: 'classic' })).toMatchObject(classic);
    expect(readSettings(readSettings({ preset: 'classic' }))).toMatchObject(classic);
  });

  it('lets a setting that is not at its default win over the preset', () => {
    const settings = readSettings({
      preset: 'classic',
      'features.transform': 'log',
      'mixture.components': 4,
    });
    expect(settings).toMatchObject({ ...classic, 'features.transform': 'log', 'mixture.components': 4 });
  });

  it('lets any naming rules through: wrong ones are told with the result', () => {
    expect(readSettings({ 'naming.rules': 7 })['naming.rules']).toBe(7);
  });
});

describe('listComponents', () => {
  it('lists a range or the one number', () => {
    expect(listComponents({ min: 2, max: 4 })).toEqual([2, 3, 4]);
    expect(listComponents(3)).toEqual([3]);
  });
});
