import { describe, expect, it } from 'vitest';
import { note, warning } from '../../../src/pipeline/language/remarks.ts';
import { renameFormer } from '../../../src/pipeline/written/formerNames.ts';
import type { Tree } from '../../../src/pipeline/written/tree.ts';

const vocabulary = {
  keys: { rules: 'naming' },
  below: {
    naming: { keys: { chiefs: 'champions' }, each: { keys: { title: 'name' } } },
    mode: { values: { plain: 'none' } },
  },
};
const defaults = { naming: { champions: { name: 'Champions', colour: 'green' } }, mode: 'log' };
const rename = (written: Tree) =>
  renameFormer(written, { vocabulary, defaults, describe: (path) => path.join('.') });
const isNow = (former: string, name: string) => note('former-name', { former, name });
const isBeside = (former: string, name: string) => warning('former-name-beside', { former, name });

describe('a former name', () => {
  it('is read as that of now and said to be old, at every depth', () => {
    expect(rename({ rules: { chiefs: { title: 'Best' } }, mode: 'plain' })).toEqual({
      value: { naming: { champions: { name: 'Best' } }, mode: 'none' },
      found: [
        { remark: isNow('rules', 'naming'), path: ['rules'] },
        { remark: isNow('rules.chiefs', 'rules.champions'), path: ['rules', 'chiefs'] },
        { remark: isNow('rules.chiefs.title', 'rules.chiefs.name'), path: ['rules', 'chiefs', 'title'] },
        { remark: isNow('mode "plain"', 'mode "none"'), path: ['mode'] },
      ],
    });
  });

  it('gives way to that of now, key by key, and is said to be there beside it', () => {
    const written = { naming: { chiefs: { name: 'Old', priority: 3 }, champions: { name: 'New' } } };
    expect(rename(written)).toEqual({
      value: { naming: { champions: { name: 'New', priority: 3 } } },
      found: [
        {
          remark: isBeside('naming.chiefs', 'naming.champions'),
          path: ['naming', 'chiefs'],
        },
      ],
    });
  });

  it('wins over a default that the editor has put under that of now', () => {
    const written = { naming: { ...defaults.naming, chiefs: { name: 'Best' } } };
    const { value, found } = rename(written);
    expect(value).toEqual({ naming: { champions: { name: 'Best' } } });
    expect(found.map(({ remark }) => remark)).toEqual([isNow('naming.chiefs', 'naming.champions')]);
  });

  it('is nobody’s wish where it has the default that the editor gives to both', () => {
    const written = { naming: { champions: { name: 'New' } }, rules: defaults.naming };
    expect(rename(written)).toEqual({ value: { naming: { champions: { name: 'New' } } }, found: [] });
  });

  it.each<Tree>([
    { mode: 'log', naming: { lost: { name: 'title', toString: 1 } } },
    { constructor: { a: [1] } },
    {},
  ])('is found in nothing else: %j', (written) => {
    expect(rename(written)).toEqual({ value: written, found: [] });
  });
});
