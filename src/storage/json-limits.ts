/** Deepest nesting, in steps from the outermost braces: what we write has a dozen. */
const depthMax = 24;
/** Most values in one file: a strategy has some hundreds. */
const valuesMax = 500_000;

export type BrokenLimit =
  | { readonly kind: 'tooDeep'; readonly where: string }
  | { readonly kind: 'tooMany' }
  | { readonly kind: 'forbiddenName'; readonly where: string };

/** A step further along a path, as people who edit such files write it: `answers.business.communities[2]`. */
export function stepped(path: string, key: PropertyKey): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? String(key) : `${path}.${String(key)}`;
}

/** What makes parsed JSON unfit to be looked at any further. Not recursive: depth is what it guards against. */
export function brokenLimitIn(content: unknown): BrokenLimit | undefined {
  const waiting: { readonly value: unknown; readonly path: string; readonly depth: number }[] = [
    { value: content, path: '', depth: 0 },
  ];
  let values = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > depthMax) return { kind: 'tooDeep', where: path.slice(0, 100) };
    const isList = Array.isArray(value);
    values += isList ? value.length : Object.keys(value).length;
    if (values > valuesMax) return { kind: 'tooMany' };
    for (const [key, inside] of Object.entries(value)) {
      const where = stepped(path, isList ? Number(key) : key);
      if (key === '__proto__') return { kind: 'forbiddenName', where };
      waiting.push({ value: inside, path: where, depth: depth + 1 });
    }
  }
  return undefined;
}
