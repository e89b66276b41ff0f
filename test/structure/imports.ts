import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type Node, type Program, parseSync, Visitor } from 'oxc-parser';
import { repository } from '../paths.ts';

/** The folders whose structure is looked at. */
const roots = ['src', 'webview'];

/** A file of the sources, by its path in the repository, with slashes on every system. */
export interface Module {
  readonly path: string;
  readonly text: string;
  readonly program: Program;
  /** `[start, end)` of each comment in the text. */
  readonly comments: readonly Range[];
  readonly imports: readonly Import[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** One file's use of another, be it of a value or of a type. */
export interface Import {
  readonly from: string;
  readonly to: string;
  /** What is imported, by its name there; none where all of it is. */
  readonly names: readonly string[];
}

/** Every file of the sources, sorted, with what it imports of the others. Throws where one can't be parsed. */
export function readModules(): Module[] {
  const paths = roots.flatMap(listSources).sort();
  return paths.map((path) => readModule(path, new Set(paths)));
}

function listSources(root: string): string[] {
  const names = readdirSync(join(repository, root), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => `${root}/${name.replaceAll('\\', '/')}`);
}

function readModule(path: string, known: ReadonlySet<string>): Module {
  const text = readFileSync(join(repository, path), 'utf8');
  const { program, comments, errors } = parseSync(path, text);
  if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`);
  const imports = listImports(program)
    .map(({ source, names }) => ({ from: path, to: posix.join(posix.dirname(path), source), names }))
    .filter(({ to }) => known.has(to));
  return { path, text, program, comments, imports };
}

interface Request {
  readonly source: string;
  readonly names: readonly string[];
}

/** What a file asks of others, by `import`, `export ... from`, `import()` and types written as `import('...').Name`. */
function listImports(program: Program): Request[] {
  const requests: Request[] = [];
  const add = (source: Node | null, names: readonly string[] = []): void => {
    if (source?.type === 'Literal' && typeof source.value === 'string') {
      requests.push({ source: source.value, names });
    }
  };
  const visitor = new Visitor({
    ImportDeclaration: ({ source, specifiers }) =>
      add(
        source,
        specifiers.flatMap((each) => (each.type === 'ImportSpecifier' ? nameOf(each.imported) : [])),
      ),
    ExportNamedDeclaration: ({ source, specifiers }) =>
      add(
        source,
        specifiers.map(({ local }) => nameOf(local)),
      ),
    ExportAllDeclaration: ({ source }) => add(source),
    ImportExpression: ({ source }) => add(source),
    TSImportType: ({ source, qualifier }) =>
      add(source, qualifier?.type === 'Identifier' ? [qualifier.name] : []),
  });
  visitor.visit(program);
  return requests;
}

const nameOf = (name: { readonly type: string; readonly name?: string; readonly value?: unknown }): string =>
  name.name ?? String(name.value);
