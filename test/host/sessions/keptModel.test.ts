import { describe, expect, it } from 'vitest';
import { writeModel } from '../../../src/pipeline/model/keptModel.ts';
import { ModelDiffers } from '../../../src/pipeline/results/modelBasis.ts';
import { ModelOffered } from '../../../src/pipeline/results/offerModel.ts';
import { keptModel } from '../../pipeline/model/keptSample.ts';
import { keptResult, MemoryHost, resultOf } from '../memoryHost.ts';
import { begin, open, openSegmented, path, settle, until } from '../openSession.ts';

const modelPath = '/shop/sales - segments.model.json';
const januaryPath = '/shop/january - segments.model.json';

const overWindow = () => {
  const result = resultOf();
  return { ...result, summary: { ...result.summary, window: keptResult.summary.window! } };
};

describe('keeping a model', () => {
  it('writes it beside the workbook, sets it for the workbook, and shows the segments by it', async () => {
    const opened = open();
    const { run } = await begin(opened);
    opened.worker().finish(overWindow());
    await run;
    opened.panel.page.tell('keepModel');
    await until(() => opened.host.kept.length > 0);
    await expect.poll(opened.shown).toMatchObject({ summary: { model: { source: 'sales.xlsx' } } });
    await settle();
    expect(opened.host.contents.get(modelPath)?.text).toBe('model');
    expect(opened.host.kept).toEqual([[path, { model: 'sales - segments.model.json' }]]);
    expect(opened.shown()).not.toHaveProperty('settingsChanged');
  });

  it.each([
    ['Use it for the folder', [[path, '/shop/']]],
    [undefined, [[path]]],
  ] as const)(
    'asks for a folder that was to have new segments whether it follows (%s)',
    async (answer, [kept]) => {
      const host = new MemoryHost();
      host.set = { model: '-' };
      host.sharesModel = true;
      host.chooseButton = (_, buttons) => buttons.find((button) => button === answer);
      const opened = open({ host });
      const { run } = await begin(opened);
      opened.worker().finish(overWindow());
      await run;
      await opened.session.keepModel();
      expect(host.said.at(-1)).toMatch(
        /^Workbooks of this folder are given new segments, .* own to use “sales/,
      );
      expect(host.kept).toEqual(kept.map((place) => [place, { model: 'sales - segments.model.json' }]));
    },
  );

  it('asks before it replaces one, and leaves it where that is not wanted', async () => {
    const opened = open();
    opened.host.put(modelPath, 'of before');
    const { run } = await begin(opened);
    opened.worker().finish(overWindow());
    await run;
    await opened.session.keepModel();
    expect(opened.host.said).toEqual([expect.stringContaining('already exists')]);
    expect(opened.host.contents.get(modelPath)?.text).toBe('of before');
    expect(opened.host.kept).toEqual([]);
    opened.host.chooseButton = (_, buttons) => buttons.find((button) => button === 'Replace');
    await opened.session.keepModel();
    expect(opened.host.contents.get(modelPath)?.text).toBe('model');
  });

  it('says of segments of the whole file that those of a window are kept, and makes them first', async () => {
    const opened = await openSegmented();
    await opened.session.keepModel();
    expect(opened.host.said).toEqual([expect.stringContaining('These count all purchases that are read.')]);
    expect(opened.host.kept).toEqual([]);
    opened.host.chooseButton = (_, [button]) => (button === 'Segment and keep' ? button : undefined);
    const kept = opened.session.keepModel();
    await until(() => opened.worker().isRunning);
    opened.worker().finish(overWindow());
    await kept;
    expect(opened.host.kept.map(([, settings]) => settings)).toEqual([
      { 'movement.segmentBy': 'window' },
      { model: 'sales - segments.model.json' },
    ]);
  });

  it('says of segments by what is predicted that they can not be kept, and asks nothing', async () => {
    const opened = open();
    const { run } = await begin(opened);
    const result = resultOf();
    const features = ['recency', 'predictedOrders'] as const;
    opened.worker().finish({ ...result, summary: { ...result.summary, features } });
    await run;
    opened.panel.page.tell('keepModel');
    await until(() => opened.host.said.length > 0);
    await settle();
    expect(opened.host.said).toEqual([expect.stringContaining("can't be made by predicted orders")]);
    expect(opened.host.kept).toEqual([]);
  });

  it('puts a refit and other names in its place without asking again', async () => {
    const host = new MemoryHost();
    host.put(modelPath, writeModel(await keptModel()));
    host.set = { model: 'sales - segments.model.json' };
    const opened = open({ host });
    const { run } = await begin(opened);
    opened.worker().finish(keptResult);
    await run;
    opened.panel.page.tell('renameKept');
    await until(() => host.contents.get(modelPath)?.text === 'renamed model');
    opened.panel.page.tell('takeRefit');
    await until(() => host.contents.get(modelPath)?.text === 'model');
    expect(host.said.filter((text) => !text.startsWith('Saved'))).toEqual([]);
  });
});

describe('a model that other workbooks may have too', () => {
  const openShared = async (answer: string | undefined, source = 'sales.xlsx') => {
    const host = new MemoryHost();
    host.put(januaryPath, writeModel(await keptModel()));
    host.set = { model: 'january - segments.model.json' };
    host.sharesModel = source === 'sales.xlsx';
    host.chooseButton = (_, buttons) => buttons.find((button) => button === answer);
    const opened = open({ host });
    const { run } = await begin(opened);
    const model = { ...keptResult.summary.model!, source };
    opened.worker().finish({ ...keptResult, summary: { ...keptResult.summary, model } });
    await run;
    await settle();
    return { host, opened };
  };
  const textAt = (host: MemoryHost, place: string) => host.contents.get(place)?.text;

  it.each(['takeRefit', 'renameKept'] as const)('is not replaced without an answer (%s)', async (call) => {
    const { host, opened } = await openShared(undefined);
    const before = [textAt(host, januaryPath), opened.shown()];
    opened.panel.page.tell(call);
    await until(() => host.said.length > 0);
    await settle();
    expect(host.said).toEqual([expect.stringContaining('which change with it.')]);
    expect([textAt(host, januaryPath), opened.shown()]).toEqual(before);
    expect(host.kept).toEqual([]);
  });

  it('is replaced where the user says so, also where it was kept of another workbook', async () => {
    const { host, opened } = await openShared('Replace', 'january.csv');
    opened.panel.page.tell('takeRefit');
    await until(() => textAt(host, januaryPath) === 'model');
    expect(host.kept).toEqual([[path, { model: 'january - segments.model.json' }]]);
  });

  it('is left to the others where the user wants one of its own', async () => {
    const { host, opened } = await openShared('Choose Another Name…');
    const before = textAt(host, januaryPath);
    opened.panel.page.tell('takeRefit');
    await until(() => textAt(host, modelPath) === 'model');
    expect(textAt(host, januaryPath)).toBe(before);
    await expect
      .poll(() => host.said.at(-1))
      .toMatch(/^Other workbooks of this folder still use “january - segments.model.json”\./);
    expect(host.kept).toEqual([[path, { model: 'sales - segments.model.json' }]]);
  });

  it('is followed by the folder where the user says so, so that the next file has what was taken', async () => {
    const { host, opened } = await openShared('Choose Another Name…');
    const { chooseButton } = host;
    host.chooseButton = (text, buttons) =>
      chooseButton(text, buttons) ?? buttons.find((button) => button === 'Use it for the folder');
    opened.panel.page.tell('takeRefit');
    await until(() => host.kept.length > 1);
    const own = { model: 'sales - segments.model.json' };
    expect(host.kept).toEqual([
      [path, own],
      ['/shop/', own],
    ]);
  });

  it('is asked about the folder by nobody where it is replaced', async () => {
    const { host, opened } = await openShared('Replace');
    opened.panel.page.tell('takeRefit');
    await until(() => host.kept.length > 0);
    await settle();
    expect(host.said.filter((text) => text.startsWith('Other workbooks'))).toEqual([]);
  });
});

describe('a workbook without a model of its own', () => {
  const offer = async (answer: (buttons: readonly string[]) => string | undefined) => {
    const host = new MemoryHost();
    host.put(januaryPath, writeModel(await keptModel()));
    host.put('/shop/broken.model.json', '{');
    host.chooseButton = (_, buttons) => answer(buttons);
    const opened = open({ host });
    const { run } = await begin(opened);
    expect(opened.worker().asked[0]?.options.offers).toHaveLength(1);
    opened.worker().fail(new ModelOffered(0, { source: 'january.csv', date: '2026-01-03' }));
    await until(
      () => opened.worker().isRunning || host.mentioned.some((text) => text.endsWith('was cancelled.')),
    );
    return { host, opened, run };
  };

  it('is offered one of its folder, in one click, which is remembered for the folder', async () => {
    const use = 'Use the segments kept as of Jan 3, 2026 from january.csv';
    const { host, opened, run } = await offer((buttons) => buttons.find((button) => button === use));
    expect(host.kept).toEqual([['/shop/', { model: 'january - segments.model.json' }]]);
    expect(opened.worker().asked[1]?.options).toMatchObject({
      window: true,
      model: { source: 'orders.csv' },
    });
    opened.worker().finish(keptResult);
    await run;
  });

  it('is offered the models that were written last, whatever they are called', async () => {
    const host = new MemoryHost();
    const january = await keptModel();
    for (let i = 0; i < 30; i++) host.put(`/shop/${10 + i}.model.json`, writeModel(january));
    host.put('/shop/a.model.json', writeModel({ ...january, date: '2022-05-31' }));
    host.put('/shop/15.model.json', writeModel({ ...january, date: '2022-04-30' }));
    const opened = open({ host });
    const { run } = await begin(opened);
    const dates = opened.worker().asked[0]?.options.offers?.map(({ date }) => date);
    expect(dates).toHaveLength(20);
    expect(dates).toEqual(expect.arrayContaining(['2022-05-31', '2022-04-30']));
    opened.worker().finish();
    await run;
  });

  it('gets new segments where the user wants them, and is not asked again', async () => {
    const { host, opened, run } = await offer(([, fresh]) => fresh);
    expect(host.kept).toEqual([['/shop/', { model: '-' }]]);
    expect(opened.worker().asked[1]?.options.offers).toBeUndefined();
    opened.worker().finish();
    await run;
  });

  it('is not segmented without an answer', async () => {
    const { host, opened, run } = await offer(() => undefined);
    await run;
    await settle();
    expect(host.kept).toEqual([]);
    expect(opened.shown().type).toBe('cancelled');
  });
});

describe('a workbook that differs in what its model records', () => {
  const differ = async (answer: string | undefined) => {
    const host = new MemoryHost();
    host.put(januaryPath, writeModel(await keptModel()));
    host.set = { model: 'january - segments.model.json' };
    host.chooseButton = (_, buttons) => buttons.find((button) => button === answer);
    const opened = open({ host });
    const { run } = await begin(opened);
    const differences = [{ what: 'returns', kept: 'drop', now: 'net' }] as const;
    const fail = () =>
      opened.worker().fail(new ModelDiffers({ source: 'january.csv', date: '2026-01-03' }, differences));
    fail();
    await until(
      () => opened.worker().isRunning || host.mentioned.some((text) => text.endsWith('was cancelled.')),
    );
    return { host, opened, run, fail };
  };

  it('is classified where the user says so, and asked of the same differences once', async () => {
    const { host, opened, run } = await differ('Use them anyway');
    expect(host.said).toEqual([
      expect.stringMatching(/kept as of Jan 3, 2026 .*returns: Leave out then, Subtract now/),
    ]);
    expect(opened.worker().asked[1]?.options.acceptsModel).toBe(true);
    opened.worker().finish(keptResult);
    await run;
    const again = await begin(opened);
    expect(opened.worker().asked[0]?.options.acceptsModel).toBeUndefined();
    opened
      .worker()
      .fail(
        new ModelDiffers({ source: 'january.csv', date: '2026-01-03' }, [
          { what: 'returns', kept: 'drop', now: 'net' },
        ]),
      );
    await until(() => opened.worker().isRunning);
    expect(host.said).toHaveLength(1);
    opened.worker().finish(keptResult);
    await again.run;
  });

  it('gets new segments where the user wants them', async () => {
    const { host, opened, run } = await differ('Make new segments');
    expect(host.kept).toEqual([[path, { model: '-' }]]);
    expect(opened.worker().asked[1]?.options.model).toBeUndefined();
    opened.worker().finish();
    await run;
  });

  it('is not classified without an answer', async () => {
    const { opened, run } = await differ(undefined);
    await run;
    expect(opened.worker().asked).toHaveLength(1);
  });

  it('gets new segments by Enter, and where the question is turned away the panel says that settings changed', async () => {
    const opened = open();
    const { run } = await begin(opened);
    opened.worker().finish(resultOf());
    await run;
    const { host } = opened;
    const offered: (readonly string[])[] = [];
    host.chooseButton = (_, buttons) => void offered.push(buttons);
    opened.panel.page.tell('changeAndRun', { 'cleaning.returns': 'match' });
    await until(() => opened.worker().isRunning);
    const differences = [{ what: 'returns', kept: 'drop', now: 'match' }] as const;
    opened.worker().fail(new ModelDiffers({ source: 'january.csv', date: '2026-01-03' }, differences));
    await until(() => offered.length > 0);
    expect(offered).toEqual([['Make new segments', 'Use them anyway']]);
    await expect.poll(opened.shown).toMatchObject({ type: 'done', settingsChanged: true });
  });
});

describe('a model that can not be read', () => {
  it.each([
    ['gone', undefined, /can't be read; put it back/],
    ['no JSON', '{', /is not JSON; restore it from a backup/],
    ['something else', '{}', /is no kept model; choose a file/],
  ])('is said in one sentence, with new segments as the cure (%s)', async (_, text, sentence) => {
    const host = new MemoryHost();
    if (text !== undefined) host.put(januaryPath, text);
    host.set = { model: 'january - segments.model.json' };
    const opened = open({ host });
    await opened.session.run();
    await settle();
    expect(host.said).toEqual([expect.stringMatching(sentence)]);
    expect(opened.shown().type).toBe('cancelled');
    host.chooseButton = (_, buttons) => buttons.find((button) => button === 'Make new segments');
    const { run } = await begin(opened);
    expect(host.kept).toEqual([[path, { model: '-' }]]);
    opened.worker().finish();
    await run;
  });
});
