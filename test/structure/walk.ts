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

const receivesSettings = ({ imports }: Module): boolean =>
  imports.some(({ to, names }) => to.startsWith(settingsFolder) && names.includes('Settings'));

function print(title: string, files: readonly Module[]): void {
  console.log(title);
  for (const { path } of files) console.log(`    ${path}`);
}

const settings = Object.keys(settingsTable) as SettingName[];
const rooms = readModules()
  .filter(({ path }) => path.startsWith('src/'))
  .map(enter);
const receivers = rooms.filter(receivesSettings);
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
