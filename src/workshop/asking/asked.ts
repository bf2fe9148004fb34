/** What a participant can be asked of a stage, in words of their own: nobody in a room has the tool before them. */
export const askedIds = [
  'offering',
  'goal',
  'customersPay',
  'orderValue',
  'margin',
  'leadToSale',
  'budget',
  'segments',
  'problems',
  'idea',
  'refusals',
  'difference',
  'rivals',
  'pillars',
  'postsPerWeek',
  'material',
  'shooter',
  'voice',
  'liked',
  'disliked',
  'tools',
  'tactics',
  'answerTime',
  'approver',
  'ownerTopics',
  'firstMonth',
  'offers',
  'sellingShare',
  'whenCrossed',
] as const;
export type AskedId = (typeof askedIds)[number];

interface AskedNumber {
  readonly how: 'number';
  readonly kind: 'count' | 'decimal' | 'share' | 'money';
  readonly min: number;
  readonly max: number;
  /** Kept as an estimate: people who differ give a range. */
  readonly isEstimate?: boolean;
  /** Asked of each community. */
  readonly isByCommunity?: boolean;
}

/** How one question is asked and what its answers are. */
export type How =
  | AskedNumber
  /** One text. */
  | { readonly how: 'text' }
  /** One of some. */
  | { readonly how: 'choice'; readonly of: readonly string[] }
  /** Any of some. */
  | { readonly how: 'choices'; readonly of: readonly string[] }
  /** Texts, each an entry of a list. */
  | { readonly how: 'lines' }
  /** The same, each a card of the session. */
  | { readonly how: 'cards' };

export type Asked = How & { readonly id: AskedId };
