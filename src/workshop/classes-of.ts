type Inner<T> = NonNullable<T> extends readonly (infer Item)[] ? NonNullable<Item> : NonNullable<T>;
/** An estimate, and a record by ids, is one answer. */
type Question<T, Class> = T extends object
  ? 'typical' extends keyof T
    ? Class
    : string extends keyof T
      ? Class
      : ClassesOf<T, Class>
  : Class;

/** A class for every question of a draft: a new question does not compile until it has one. */
export type ClassesOf<T, Class> = { readonly [Key in keyof T]-?: Question<Inner<T[Key]>, Class> };
