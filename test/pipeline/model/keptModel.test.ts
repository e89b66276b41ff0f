import { beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../../src/pipeline/errors/userError.ts';
import { type KeptModel, readModel, writeModel } from '../../../src/pipeline/model/keptModel.ts';
import { defaultRules } from '../../../src/pipeline/naming/defaultRules.ts';
import { readRules } from '../../../src/pipeline/naming/readRules.ts';
import { isUnused } from '../../../src/pipeline/naming/ruleRemarks.ts';
import { wordReasons } from '../../../src/pipeline/remarks/wordReasons.ts';
import { keptModel } from './keptSample.ts';

let kept: KeptModel;
let text: string;

beforeAll(async () => {
  kept = await keptModel();
  text = writeModel(kept);
});

describe('a kept model', () => {
  it('is read as it was written, to the bit', () => {
    expect(readModel(text, 'a.model.json')).toEqual(kept);
    expect(writeModel(readModel(text, 'a.model.json'))).toBe(text);
  });

  it('is read where it predicts nothing, as those of before', () => {
    const { value: _, ...rest } = kept;
    expect(readModel(writeModel(rest), 'a.model.json')).toEqual(rest);
  });

  it('is read whatever rules named it, as long as they are used', () => {
    const { rules, findings } = readRules({
      tab: { name: 'a\tb', when: {} },
      'line\nbreak': { when: {} },
      endless: { name: 'x'.repeat(600), when: {} },
      long: { name: 'y'.repeat(200), action: 'z'.repeat(5000), task: 'w'.repeat(99), when: {} },
      drafts: { name: 'Drafts', drafts: new Array(9).fill('Hello'), when: {}, priority: 1 },
    });
    expect(findings.filter(isUnused).map(({ path }) => path[0])).toEqual(['tab', 'line\nbreak', 'endless']);
    const names = kept.model.names.map((name, i) => ({
      ...name,
      ...{ name: `${rules['long']!.name} ${i}`, group: rules['long']!.name, rule: 'long' },
      ...{ action: rules['long']!.action, task: rules['long']!.task },
      reasons: [
        { code: 'name-kept', values: { date: kept.date, rule: rules['long']!.name, conditions: [] } },
      ] as const,
    }));
    const named = { ...kept, model: { ...kept.model, names }, rules };
    expect(readModel(writeModel(named), 'a.model.json')).toEqual(named);
  });

  it('says by which of its rules each name was given', () => {
    const names = kept.model.names.map((name, i) => ({ ...name, rule: i === 0 ? 'champions' : 'gone' }));
    const rules = { champions: { ...defaultRules['champions']!, name: 'Crowned', when: { r: { min: 4 } } } };
    for (const by of [rules, { ...defaultRules, ...rules }]) {
      const read = readModel(
        writeModel({ ...kept, model: { ...kept.model, names }, rules: by }),
        'a.model.json',
      );
      expect(read.model.names.map(({ reasons }) => wordReasons(reasons)).slice(0, 2)).toEqual([
        'The name is that of the model kept as of Mar 10, 2022, by its rule “Crowned”: recency score at least 4.',
        'The name is that of the model kept as of Mar 10, 2022.',
      ]);
    }
  });

  it('is read behind a byte order mark too, which editors write', () => {
    expect(readModel(`\uFEFF${text}`, 'a.model.json')).toEqual(kept);
  });

  type Change = (file: Record<string, unknown> & { [key: string]: never }) => void;

  /** What is done to the file, and where it is said to be damaged. */
  const damages: readonly (readonly [string, Change, string])[] = [
    ['a part that is missing', (file) => delete (file as { mixture?: unknown }).mixture, '/mixture;'],
    ['a part that nobody knows', (file) => Object.assign(file, { customers: ['ann'] }), '/customers;'],
    ['a number that is a text', (file) => set(file, 'windowDays', '365'), '/windowDays'],
    ['a window of no days', (file) => set(file, 'windowDays', 0), '/windowDays'],
    ['a figure that nobody knows', (file) => set(file, 'scaler.figures', ['height']), '/scaler/figures'],
    [
      'a figure that no earlier date knows',
      (file) => set(file, 'scaler.figures.2', 'churnRisk'),
      '/scaler/figures/2;',
    ],
    ['fewer means than figures', (file) => set(file, 'scaler.means', [1]), '/scaler'],
    ['a negative deviation', (file) => set(file, 'scaler.deviations', [-1, 1, 1]), '/scaler/deviations'],
    [
      'no deviation of what differs',
      (file) => set(file, 'scaler.deviations', [1, 0, 1]),
      '/scaler/deviations;',
    ],
    ['a range upside down', (file) => set(file, 'range.least', [9, 9, 9]), '/range'],
    ['weights that are no share', (file) => set(file, 'mixture.weights', [1, 1, 1, 1]), '/mixture/weights'],
    ['a million components', (file) => set(file, 'mixture.components', 1e6), '/mixture/components'],
    ['too few covariances', (file) => set(file, 'mixture.covariances', [1]), '/mixture/covariances'],
    ['no variance', (file) => set(file, 'mixture.covariances', [0, 1, 1, 1]), '/mixture/covariances'],
    ['a variance below 0', (file) => set(file, 'mixture.covariances', [-1, 1, 1, 1]), '/mixture/covariances'],
    ['a mean beyond all', (file) => set(file, 'mixture.means', new Array(12).fill(1e300)), '/mixture/means'],
    ['two components of one segment', (file) => set(file, 'segments', [0, 0, 1, 2]), '/segments'],
    ['a recency too few', (file) => set(file, 'recency', [1]), '/recency'],
    ['names that are one', (file) => set(file, 'names', file['names'] && twins(file['names'])), '/names'],
    ['a colour that is a style', (file) => set(file, 'names.0.colour', 'red;}'), '/names/0/colour'],
    ['an endless name', (file) => set(file, 'names.0.name', 'x'.repeat(1e5)), '/names/0/name'],
    ['a rule that is a number', (file) => set(file, 'rules', { loyal: 7 }), '/rules/loyal'],
    ['a parameter of orders that is 0', (file) => set(file, 'value.orders.r', 0), '/value/orders/r'],
    ['a parameter without end', (file) => set(file, 'value.orders.alpha', 1e300), '/value/orders/alpha'],
    ['a parameter that is a text', (file) => set(file, 'value.orders.a', '1'), '/value/orders/a'],
    ['a parameter that is missing', (file) => set(file, 'value.orders', { r: 1 }), '/value/orders/alpha;'],
    ['a parameter that nobody knows', (file) => set(file, 'value.orders.c', 1), '/value/orders'],
    ['spend without a mean', (file) => set(file, 'value.spend.q', 1), '/value/spend/q'],
    ['another law', (file) => set(file, 'value.law', 'BG/NBD'), '/value'],
    ['borders that are two', (file) => set(file, 'borders.r.values', [1, 2]), '/borders/r;'],
    ['borders that go to the worse', (file) => set(file, 'borders.m.values', [4, 3, 2, 1]), '/borders/m;'],
    ['days of which more are better', (file) => set(file, 'borders.r.better', 'higher'), '/borders/r;'],
    ['a day that never was', (file) => set(file, 'date', '2011-02-31'), '/date;'],
    ['no day', (file) => set(file, 'date', '0000-00-00'), '/date;'],
    ['a day of no calendar', (file) => set(file, 'date', '1066-10-14'), '/date;'],
    ['purchases of tomorrow', (file) => set(file, 'recency', [0, 0, 0, 0]), '/recency;'],
    ['purchases before the window', (file) => set(file, 'recency', [1, 2, 3, 1e9]), '/recency;'],
    [
      'recencies the other way round',
      (file) => set(file, 'recency', kept.model.recency.toReversed()),
      '/recency;',
    ],
    [
      'a median of what nobody lacks',
      (file) => set(file, 'scaler.medians', [5, null, null]),
      '/scaler/medians;',
    ],
    [
      'no median of what some lack',
      (file) => set(file, 'scaler.figures.2', 'daysBetweenOrders'),
      '/scaler/medians;',
    ],
    ['a name of blanks', (file) => set(file, 'names.1.name', ' \u00a0 '), '/names/1/name;'],
    ['a group of blanks', (file) => set(file, 'names.1.group', ' '), '/names/1/group;'],
    ['a name of marks that nobody sees', (file) => set(file, 'names.0.name', 'a\0b'), '/names/0/name;'],
    ['half a version', (file) => set(file, 'version', 1.5), '/version;'],
    ['a version that is a text', (file) => set(file, 'version', '2'), '/version;'],
  ];

  it('is read with a deviation of 0, which a constant figure has', () => {
    const file = JSON.parse(text);
    for (const path of ['scaler.deviations.1', 'range.least.1', 'range.most.1']) set(file, path, 0);
    expect(() => readModel(JSON.stringify(file), 'a.model.json')).not.toThrow();
  });

  it.each(damages)('is refused with %s, and where that is', (_, damage, place) => {
    const file = JSON.parse(text);
    damage(file);
    const read = () => readModel(JSON.stringify(file), 'a.model.json');
    expect(read).toThrow(UserError);
    expect(read).toThrow(`The model “a.model.json” is damaged at ${place}`);
    expect(read).toThrow(/backup, or keep a new model\.$/);
  });

  it('is refused with a day that is yet to come, and with how to mend it', () => {
    const read = (today: string) => readModel(text, 'a.model.json', today);
    expect(() => read('2022-03-08')).toThrow(
      '“a.model.json” is a model of Mar 10, 2022, which is yet to come; correct its date, or keep a new model.',
    );
    expect(() => read('2022-03-08')).toThrow(UserError);
    for (const today of ['2022-03-09', '2022-03-10', '2030-01-01']) expect(read(today)).toEqual(kept);
  });

  it.each([
    ['half of it', () => text.slice(0, text.length / 2), 'is not JSON'],
    ['nothing', () => '', 'is not JSON'],
    ['another JSON', () => '{"a": 1}', 'is no kept model'],
    ['a list', () => '[]', 'is no kept model'],
    ['a file without end', () => `${text}${' '.repeat(5_000_000)}`, 'is no kept model'],
    ['a later form', () => text.replace('"version": 1', '"version": 2'), 'by a newer version'],
    ['brackets without end', () => '['.repeat(200_000), 'is not JSON'],
    [
      'a number beyond all',
      () => text.replace(/"logLikelihood": [^,]*/, '"logLikelihood": 1e999'),
      '/fit/logLikelihood',
    ],
    ['a prototype', () => text.replace('"kind"', '"__proto__": {"polluted": 1}, "kind"'), 'is damaged at'],
  ])('is refused where the file is %s', (_, make, problem) => {
    expect(() => readModel(make(), 'a.model.json')).toThrow(problem);
    expect(() => readModel(make(), 'a.model.json')).toThrow(UserError);
  });
});

const twins = (names: never): unknown => (names as object[]).map(() => names[0]);

/** Puts a value at a path such as `names.0.colour`. */
function set(file: object, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce((tree, key) => (tree as Record<string, object>)[key]!, file);
  (parent as Record<string, unknown>)[last] = value;
}
