/** What `npm run lint:structure` says of the folders and files of the sources, a line for each finding. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../paths.ts';
import {
  architecturePath,
  describeArchitecture,
  findFolder,
  picturePath,
  readFolders,
} from './architecture.ts';
import { drawArchitecture } from './drawArchitecture.ts';
import { findBackward, findWay, folderOf, listNeeds } from './folders.ts';
import { type Module, readModules } from './imports.ts';

/** Lines of code in a file, and files that lie loose in the pipeline, at most. */
const [mostLines, mostLoose] = [300, 3];
const pipeline = 'src/pipeline';
/** Files that are data, one a language. */
const data = /\/words\/|\/naming\/defaultRules\.ts$/;

/** No folder needs another that needs it. */
function findCycles(modules: readonly Module[]): string[] {
  const needs = listNeeds(modules);
  return findBackward(needs).flatMap(({ from, to, imports }) => {
    const [, ...way] = findWay(needs, to, from) ?? [];
    const reason = `${to} needs ${way.join(', which needs ')}`;
    return imports.map((each) => `cycle: ${each.from} imports ${each.to}, but ${reason}`);
  });
}

function findLoose(modules: readonly Module[]): string[] {
  const loose = modules.filter(({ path }) => folderOf(path) === pipeline).map(({ path }) => path);
  if (loose.length <= mostLoose) return [];
  return [`loose: ${loose.length} files lie in ${pipeline}, of at most ${mostLoose}: ${loose.join(', ')}`];
}

function findLong(modules: readonly Module[]): string[] {
  return modules
    .filter(({ path }) => !data.test(path))
    .map((module) => ({ path: module.path, lines: countLines(module) }))
    .filter(({ lines }) => lines > mostLines)
    .map(({ path, lines }) => `long: ${path} has ${lines} lines of code, of at most ${mostLines}`);
}

/** Neither blank lines nor those of comments alone. */
function countLines({ text, comments }: Module): number {
  const code = comments.reduce(
    (rest, { start, end }) =>
      rest.slice(0, start) + rest.slice(start, end).replace(/[^\n]/g, ' ') + rest.slice(end),
    text,
  );
  return code.split('\n').filter((line) => line.trim() !== '').length;
}

/** The tables of the architecture's page have every folder, and none that is gone. */
function findUntold(modules: readonly Module[]): string[] {
  const files = new Map(folders.map(({ path }) => [path, 0]));
  const untold = modules.filter(({ path }) => {
    const folder = findFolder(path, folders);
    if (folder !== undefined) files.set(folder, files.get(folder)! + 1);
    return folder === undefined;
  });
  const empty = folders.filter(({ path }) => files.get(path) === 0);
  return [
    ...untold.map(({ path }) => `table: ${architecturePath} says nothing of the folder of ${path}`),
    ...empty.map(({ path }) => `table: ${architecturePath} speaks of ${path}, where nothing is`),
  ];
}

function findOldPicture(modules: readonly Module[]): string[] {
  // What can't be drawn is a finding of its own.
  if (findCycles(modules).length + findUntold(modules).length > 0) return [];
  const kept = readFileSync(join(repository, picturePath), 'utf8');
  if (kept === drawArchitecture(describeArchitecture(modules, folders))) return [];
  return [`picture: ${picturePath} is out of date; npm run picture draws it anew`];
}

const modules = readModules();
const folders = readFolders();
const findings = [
  ...findLoose(modules),
  ...findLong(modules),
  ...findCycles(modules),
  ...findUntold(modules),
  ...findOldPicture(modules),
];
for (const finding of findings) console.log(finding);
if (findings.length > 0) process.exitCode = 1;
