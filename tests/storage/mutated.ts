import fc from 'fast-check';
import { archivesOf } from '#storage/archive.ts';
import { fileOf } from '#storage/file.ts';
import { embeddingOf } from '#storage/markdown-embedding.ts';
import { pack } from '#storage/packing.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { anyStrategy } from '../strategy/any-strategy.ts';

const shapes = ['file', 'archive', 'document'] as const;
type FileShape = (typeof shapes)[number];

/** A strategy file as each kind of file that carries one. */
export async function shapedAs(shape: FileShape, file: string): Promise<string> {
  if (shape === 'file') return file;
  if (shape === 'archive') return archivesOf([file, file]).join('');
  return `# A plan\n\nWith its prose.\n\n${embeddingOf(await pack(file), 'What this is')}`;
}

type Damage = (text: string) => string;

/** A place in a text, told as a part of its length so that it fits any. */
const place = fc.noBias(fc.integer({ min: 0, max: 9999 })).map((tenThousandths) => tenThousandths / 10_000);
const at = (text: string, part: number) => Math.floor(part * text.length);

const pieces = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', '\n', '\r\n', '0', '-', '1e999', 'null', 'true', '[[[[[['),
  fc.constantFrom('"__proto__":{"a":1},', '"id":"x",', '"stageZero":7,', '[stage-zero-1]: #AAAA\n'),
);

const valuePattern = /: ?("[^"]{0,60}"|[\d.]+|\[\]|\{\})/g;

function withValue(text: string, part: number, piece: string): string {
  const values = [...text.matchAll(valuePattern)];
  const value = values[Math.floor(part * values.length)];
  return value ? `${text.slice(0, value.index)}: ${piece}${text.slice(value.index + value[0].length)}` : text;
}

/** Another value in the place of one: JSON stays JSON, but the answers may be none. */
const otherValue = fc
  .tuple(place, fc.oneof(fc.json({ maxDepth: 2 }), fc.constant(JSON.stringify('a'.repeat(6000)))))
  .map(([part, piece]): Damage => {
    return (text) => withValue(text, part, piece);
  });

/** What becomes of files on their way: cut, overwritten, grown, doubled. */
const accident: fc.Arbitrary<Damage> = fc.oneof(
  place.map(
    (part): Damage =>
      (text) =>
        text.slice(0, at(text, part)),
  ),
  fc.tuple(place, place).map(([from, long]): Damage => {
    return (text) => text.slice(0, at(text, from)) + text.slice(at(text, from) + Math.floor(long * 40));
  }),
  fc.tuple(place, pieces, fc.nat(1)).map(([part, piece, over]): Damage => {
    return (text) => text.slice(0, at(text, part)) + piece + text.slice(at(text, part) + over);
  }),
  fc.tuple(place, place, fc.integer({ min: 1, max: 40 })).map(([from, to, times]): Damage => {
    return (text) => text.slice(0, at(text, to)) + text.slice(at(text, from), at(text, to)).repeat(times);
  }),
);

interface Mutation {
  readonly strategy: Strategy;
  readonly shape: FileShape;
  readonly inside: readonly Damage[];
  readonly outside: readonly Damage[];
}

/** Any strategy in any kind of file, and what happened to it before and after it was put there. */
export const anyMutation: fc.Arbitrary<Mutation> = fc.record({
  strategy: anyStrategy,
  shape: fc.constantFrom(...shapes),
  inside: fc.array(fc.oneof({ weight: 4, arbitrary: otherValue }, accident), { maxLength: 3 }),
  outside: fc.array(accident, { maxLength: 2 }),
});

export async function mutatedFile({ strategy, shape, inside, outside }: Mutation): Promise<string> {
  const damaged = (text: string, damages: readonly Damage[]) => damages.reduce((each, change) => change(each), text);
  return damaged(await shapedAs(shape, damaged(fileOf(strategy), inside)), outside);
}
