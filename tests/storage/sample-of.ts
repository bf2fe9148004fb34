/** The part of JSON Schema that the shape of a saved strategy is written in. */
export interface Shape {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly propertyNames?: Shape;
  readonly additionalProperties?: Shape | boolean;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Shape>>;
}

const texts: Readonly<Record<string, string>> = {
  '^[a-z0-9-]{1,40}$': 'fleet-foot',
  '^[a-z0-9]{1,24}$': 'n1',
  '^[A-Za-z]{1,60}$': 'noRestAfterPush',
  '^[0-9a-f]{8}$': '0badcafe',
  '^\\d{4}-\\d{2}-\\d{2}$': '2026-11-23',
  '^[A-Za-z]{1,24}(\\.[A-Za-z0-9]{1,40}){1,5}$': 'content.pillars.k1',
};

/** The text that stands for a pattern; whoever writes a new one adds what it stands for. */
function textFor({ pattern }: Shape): string {
  const text = pattern === undefined ? 'Knees hurt after 10 km' : texts[pattern];
  if (text === undefined) throw new Error(`No sample for ${pattern}`);
  return text;
}

/** Something that has this shape, with a value in every place there is; of alternatives the one whose turn it is. */
export function sampleOf(shape: Shape, turn: number): unknown {
  const { $defs = {} } = shape;
  const of = (part: Shape): unknown => {
    if (part.$ref !== undefined) return of($defs[part.$ref.replace('#/$defs/', '')] ?? {});
    if (part.anyOf) return of(part.anyOf[turn % part.anyOf.length] ?? {});
    if (part.const !== undefined) return part.const;
    if (part.enum) return part.enum[turn % part.enum.length];
    if (part.type === 'array') return part.items ? [of(part.items)] : [];
    if (part.type === 'number') return turn;
    if (part.type === 'boolean') return turn % 2 === 0;
    if (part.type === 'string') return textFor(part);
    if (part.type !== 'object') throw new Error(`No sample for ${JSON.stringify(part)}`);
    const { properties = {}, propertyNames, additionalProperties } = part;
    const named = Object.entries(properties).map(([name, inside]) => [name, of(inside)]);
    const free = typeof additionalProperties === 'object' ? [[of(propertyNames ?? {}), of(additionalProperties)]] : [];
    return Object.fromEntries([...named, ...free]);
  };
  return of(shape);
}
