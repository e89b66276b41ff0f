/** An object as JSON has it. */
export type Tree = Readonly<Record<string, unknown>>;

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Objects are merged key by key, everything else is replaced. */
export function mergeTrees(base: Tree, over: Tree): Tree {
  const added = Object.entries(over).map(([key, value]) => {
    const below = Object.hasOwn(base, key) ? base[key] : undefined;
    return [key, isTree(below) && isTree(value) ? mergeTrees(below, value) : value] as const;
  });
  return Object.fromEntries([...Object.entries(base), ...added]);
}

/** A value over another as the editor lays one scope of a setting over the next; undefined leaves what is below. */
export function layOver(below: unknown, above: unknown): unknown {
  if (above === undefined) return below;
  return isTree(below) && isTree(above) ? mergeTrees(below, above) : above;
}
