import { type Loops, plainLoops } from '#domain/loops.ts';

type Loop = Exclude<keyof Loops, 'settle'>;
type Value = Float64Array | number;

/** In the order of their numbers on the tape. */
const loops: readonly Loop[] = [
  ...(['fill', 'copy', 'add', 'addPart', 'addProduct', 'multiply', 'divide', 'cap'] as const),
  ...(['setShare', 'setRate', 'setRoom', 'setOrganic', 'grow', 'addSales', 'noteReached', 'setActive'] as const),
];

/** An entry: the loop's number, eight columns, and at the next whole double two numbers. */
const [wordsOfEntry, doublesOfEntry] = [14, 7];
const [columnsFrom, numbersFrom] = [1, 5];
export const entryBytes = 56;

/** Loops that are noted down in the kernel's memory, and done by `settle` together. */
export function tapedLoops(
  buffer: ArrayBufferLike,
  { place, entriesMax }: { readonly place: number; readonly entriesMax: number },
  run: (entries: number) => void,
): Loops {
  const words = new Uint32Array(buffer, place, entriesMax * wordsOfEntry);
  const doubles = new Float64Array(buffer, place, entriesMax * doublesOfEntry);
  let entries = 0;

  function settle() {
    if (entries > 0) run(entries);
    entries = 0;
  }

  /** Whether all columns lie in the kernel's memory: then the loop is noted down. */
  function isNoted(code: number, values: readonly Value[]): boolean {
    const word = entries * wordsOfEntry;
    let [column, number] = [word + columnsFrom, entries * doublesOfEntry + numbersFrom];
    words[word] = code;
    for (const value of values)
      if (typeof value === 'number') {
        doubles[number] = value;
        number += 1;
      } else if (value.buffer === buffer) {
        words[column] = value.byteOffset;
        column += 1;
      } else return false;
    return true;
  }

  const taped = loops.map((name, code) => {
    const plain = plainLoops[name] as (...values: readonly Value[]) => void;
    const loop = (...values: readonly Value[]) => {
      if (isNoted(code, values)) {
        entries += 1;
        if (entries === entriesMax) settle();
        return;
      }
      settle();
      plain(...values);
    };
    return [name, loop] as const;
  });
  return { ...(Object.fromEntries(taped) as unknown as Loops), settle }; // made from the list of loops
}
