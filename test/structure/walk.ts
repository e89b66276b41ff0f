/**
 * What `npm run walk` prints: for each setting the files of `src` that somebody reads who follows it from the editor to
 * what it changes. Fails where they are too many.
 */
import { type Node, Visitor } from 'oxc-parser';
import { type SettingName, settingsTable } from '../../src/pipeline/settings/settings.ts';
import { type Module, readModules } from './imports.ts';

/** As many files as a setting may take. */
const most = 12;
const settingsFolder = 'src/pipeline/settings/';

/** A file, with what of it may be the name of a setting. */
interface Room extends Module {
  readonly texts: readonly string[];
  /** Keys of objects, in their making and in their types. */
  readonly keys: ReadonlySet<string>;
  /** Of what is called settings: `settings.name`, and `const { name } = settings`. */
  readonly taken: ReadonlySet<string>;
}

function enter(module: Module): Room {
  const [texts, keys, taken]: [string[], string[], string[]] = [[], [], []];
  const visitor = new Visitor({
    Literal: ({ value }) => void (typeof value === 'string' && texts.push(value)),
    TemplateElement: ({ value }) => void texts.push(value.raw),
    Property: ({ key }) => void keys.push(...nameOf(key)),
    TSPropertySignature: ({ key }) => void keys.push(...nameOf(key)),
    MemberExpression: ({ object, property }) => void (isSettings(object) && taken.push(...nameOf(property))),
    VariableDeclarator: ({ id, init }) => void (isSettings(init) && taken.push(...keysOf(id))),
  });
  visitor.visit(module.program);
  return { ...module, texts, keys: new Set(keys), taken: new Set(taken) };
}

const isSettings = (node: Node | null): boolean =>
  node?.type === 'Identifier' && /settings$/i.test(node.name);

const keysOf = (pattern: Node): string[] =>
  pattern.type === 'ObjectPattern'
    ? pattern.properties.flatMap((each) => (each.type === 'Property' ? nameOf(each.key) : []))
    : [];

function nameOf(key: Node): string[] {
  if (key.type === 'Literal' && typeof key.value === 'string') return [key.value];
  return key.type === 'Identifier' ? [key.name] : [];
}

/** The name of a setting that is a plain word, such as `columns`, may be the name of much else. */
function namesSetting({ path, imports, texts, keys, taken }: Room, setting: SettingName): boolean {
  const full = new RegExp(`\\bsegmentAi\\.${setting.replaceAll('.', '\\.')}(?![.\\w])`);
  if (taken.has(setting) || texts.some((text) => full.test(text))) return true;
  if (path.startsWith(settingsFolder) && keys.has(setting)) return true;
  const knowsSettings = imports.some(({ to }) => to.startsWith(settingsFolder));
  return (setting.includes('.') || knowsSettings) && texts.includes(setting);
}

/** A name that a file declares, with all that its type speaks of: of a function, what goes in and what comes out. */
interface Declared {
  readonly path: string;
  readonly name: string;
  readonly speaksOf: readonly string[];
}

function listDeclared({ path, program }: Module): Declared[] {
  return program.body.flatMap((statement) => {
    const node = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    switch (node?.type) {
      case 'TSInterfaceDeclaration':
      case 'TSTypeAliasDeclaration':
      case 'ClassDeclaration':
        return node.id ? [{ path, name: node.id.name, speaksOf: listTypes(node) }] : [];
      case 'FunctionDeclaration':
        return node.id ? [{ path, name: node.id.name, speaksOf: listSignature(node) }] : [];
      case 'VariableDeclaration':
        return node.declarations.flatMap(({ id, init }) =>
          id.type === 'Identifier'
            ? [{ path, name: id.name, speaksOf: [...listTypes(id), ...listSignature(init)] }]
            : [],
        );
      default:
        return [];
    }
  });
}

function listSignature(node: Node | null): string[] {
  if (node?.type !== 'FunctionDeclaration' && node?.type !== 'ArrowFunctionExpression') return [];
  return [...node.params, node.returnType].flatMap((each) => (each ? listTypes(each) : []));
}

/** The types that are named somewhere in a piece of code, but for those of which only some members are taken. */
function listTypes(node: object): string[] {
  if (Array.isArray(node)) return node.flatMap((each) => (isObject(each) ? listTypes(each) : []));
  const { type, typeName } = node as { readonly type?: string; readonly typeName?: Node };
  if (type === 'TSIndexedAccessType') return [];
  const name = type === 'TSTypeReference' && typeName?.type === 'Identifier' ? typeName.name : undefined;
  if (name === 'Pick') return [];
  const inner = Object.values(node).flatMap((each) => (isObject(each) ? listTypes(each) : []));
  return name === undefined ? inner : [name, ...inner];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * The files that receive the whole of the settings: by the type `Settings`, by a type with a member of it, however deep,
 * or by a function that takes or gives such a type.
 */
function findReceivers(modules: readonly Module[]): Set<string> {
  const declared = modules.flatMap(listDeclared);
  const carriers = new Set([keyOf(settingsFile, 'Settings')]);
  const findCarried = ({ path }: Module): Set<string> => {
    const own = declared.filter((each) => each.path === path && carriers.has(keyOf(path, each.name)));
    const { imports } = modules.find((module) => module.path === path)!;
    const foreign = imports.flatMap(({ to, names }) => names.filter((name) => carriers.has(keyOf(to, name))));
    return new Set([...own.map(({ name }) => name), ...foreign]);
  };
  for (let before = -1; before < carriers.size; ) {
    before = carriers.size;
    for (const module of modules) {
      const carried = findCarried(module);
      for (const { path, name, speaksOf } of declared)
        if (path === module.path && speaksOf.some((each) => carried.has(each)))
          carriers.add(keyOf(path, name));
    }
  }
  return new Set(modules.filter((module) => findCarried(module).size > 0).map(({ path }) => path));
}

const settingsFile = `${settingsFolder}settings.ts`;
const keyOf = (path: string, name: string): string => `${path} ${name}`;

function print(title: string, files: readonly Module[]): void {
  console.log(title);
  for (const { path } of files) console.log(`    ${path}`);
}

const settings = Object.keys(settingsTable) as SettingName[];
const rooms = readModules()
  .filter(({ path }) => path.startsWith('src/'))
  .map(enter);
const receiving = findReceivers(rooms);
const receivers = rooms.filter(({ path }) => receiving.has(path));
const walks = settings.map((setting) => {
  const named = rooms.filter((room) => namesSetting(room, setting));
  return { setting, named, count: new Set([...named, ...receivers]).size };
});
const longest = walks.reduce((a, b) => (b.count > a.count ? b : a));
if (!process.argv.includes('--longest')) {
  for (const { setting, named, count } of walks) print(`${setting}: ${count}, and names it`, named);
  print(`\nOf each of these ${receivers.length} receive the whole of the settings\n`, receivers);
}
console.log(`The longest walk is ${longest.setting}: ${longest.count} files, of at most ${most}.`);
if (longest.count > most) process.exitCode = 1;
