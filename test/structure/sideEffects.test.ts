import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, it } from 'vitest';
import { repository } from '../paths.ts';
import { type Module, readModules } from './imports.ts';

/** The files that a module imports for what they do alone, as package.json names them. */
const listBare = ({ path, program }: Module): string[] =>
  program.body.flatMap((node) => {
    const isBare = node.type === 'ImportDeclaration' && node.specifiers.length === 0;
    return isBare && node.source.value.startsWith('.')
      ? `./${posix.join(posix.dirname(path), node.source.value)}`
      : [];
  });

it('leaves no file out of the bundles that is imported for what it does', () => {
  const { sideEffects } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  expect(sideEffects).toEqual([...new Set(readModules().flatMap(listBare))]);
});
