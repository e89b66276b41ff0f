/** What `npm run lint:structure` says of the folders and files of the sources, a line for each finding. */
import { findBackward, findWay, folderOf, listNeeds } from './folders.ts';
import { type Module, readModules } from './imports.ts';

/** Lines of code in a file, and files that lie loose in the pipeline, at most. */
const [mostLines, mostLoose] = [300, 3];
const pipeline = 'src/pipeline';
/** Files that are data, one a language. */
const wordLists = /\/words\//;

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
    .filter(({ path }) => !wordLists.test(path))
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

const modules = readModules();
const findings = [...findLoose(modules), ...findLong(modules), ...findCycles(modules)];
for (const finding of findings) console.log(finding);
if (findings.length > 0) process.exitCode = 1;
