import DataLoader from 'dataloader';

/**
 * A per-request loader of one thing for each key: results follow the keys' order, an unknown key is `null`.
 * @param fetch sends one statement for all keys of a batch
 */
export function loadOne<Row>(
  fetch: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await fetch(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/**
 * What something in the graph refers to.
 * @throws {Error} when the graph lacks it: the graph was changed by something else than the loader.
 */
export function existing<Value>(value: Value | null, id: string): Value {
  if (value === null) throw new Error(`The graph has no ${id}, although something in it refers to it.`);
  return value;
}

/** Follows an edge that the package guarantees, such as the program of an implementation; throws as `existing` does. */
export async function loadExisting<Value>(loader: DataLoader<string, Value | null>, id: string): Promise<Value> {
  return existing(await loader.load(id), id);
}

/** Follows an edge that may be absent. */
export async function loadOptional<Value>(
  loader: DataLoader<string, Value | null>,
  id: string | null,
): Promise<Value | null> {
  return id === null ? null : loader.load(id);
}
