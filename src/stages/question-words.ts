/** What a question says. Every question tells why it is asked and shows an answer somebody could give. */
export interface QuestionWords {
  readonly label: string;
  readonly why: string;
  readonly example: string;
  readonly hint?: string;
  readonly unit?: string;
}

/** What a list of entries says around its entries. */
export interface ListWords {
  readonly title: string;
  readonly hint?: string;
  readonly add: string;
  readonly empty: string;
}

/** One choice of several, in words. */
export interface OptionWords {
  readonly label: string;
  readonly hint?: string;
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** Options in the order given, each with its words. */
export const optionsOf = <Id extends string>(
  ids: readonly Id[],
  words: Readonly<Record<Id, string>> | Readonly<Record<Id, OptionWords>>,
): readonly Option[] =>
  ids.map((value) => {
    const said: string | OptionWords = words[value];
    return typeof said === 'string' ? { value, label: said } : { value, ...said };
  });
