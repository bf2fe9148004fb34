interface Placed<T> {
  readonly item: T;
  readonly place: number;
  readonly key: string;
}

/** Items known by nothing but their place (cells, paragraphs, months), each with it as a React key. Not for lists people reorder. */
export const byPlace = <T>(items: readonly T[]): readonly Placed<T>[] =>
  items.map((item, place) => ({ item, place, key: `place${place}` }));
