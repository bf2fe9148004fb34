import { listLengthMax } from '#stages/answer-kinds.ts';
import { type Card, lineMax, type Session, withId } from './session.ts';

/** One line somebody said, as a card; nothing where it is empty or no more fit. */
export function withCard(session: Session, typed: string, segmentId?: string): Session {
  const text = typed.trim().slice(0, lineMax);
  if (text === '' || session.cards.length >= listLengthMax) return session;
  const [counted, id] = withId(session);
  return { ...counted, cards: [...counted.cards, { id, text, ...(segmentId && { segmentId }) }] };
}

/** The card that stands for this one. */
export function standingFor(cards: readonly Card[], id: string): string {
  const seen = new Set<string>();
  let at = id;
  for (;;) {
    seen.add(at);
    const into = cards.find((card) => card.id === at)?.mergedInto;
    if (into === undefined || seen.has(into) || !cards.some((card) => card.id === into)) return at;
    at = into;
  }
}

/** Cards that stand for themselves. */
export const liveCards = ({ cards }: Pick<Session, 'cards'>): readonly Card[] =>
  cards.filter(({ id }) => standingFor(cards, id) === id);

/** Cards that another one stands for. */
export const mergedUnder = ({ cards }: Pick<Session, 'cards'>, id: string): readonly Card[] =>
  cards.filter((card) => card.id !== id && standingFor(cards, card.id) === id);

const withCardChanged = (session: Session, id: string, change: (card: Card) => Card): Session => ({
  ...session,
  cards: session.cards.map((card) => (card.id === id ? change(card) : card)),
});

/** Two cards that say the same become one; `into` stands for both, with the votes of both. */
export const merged = (session: Session, id: string, into: string): Session =>
  standingFor(session.cards, into) === id
    ? session
    : withCardChanged(session, id, (card) => ({ ...card, mergedInto: into }));

/** A merged card stands for itself again. */
export const unmerged = (session: Session, id: string): Session =>
  withCardChanged(session, id, ({ mergedInto: _into, ...card }) => card);

export const inSegment = (session: Session, id: string, segmentId: string | undefined): Session =>
  withCardChanged(session, id, ({ segmentId: _before, ...card }) => ({ ...card, ...(segmentId && { segmentId }) }));

/** Takes a card away; cards it stood for stand for themselves again. */
export const withoutCard = (session: Session, id: string): Session => ({
  ...session,
  cards: session.cards
    .filter((card) => card.id !== id)
    .map(({ mergedInto, ...card }) => ({ ...card, ...(mergedInto && mergedInto !== id && { mergedInto }) })),
});

/** What is left of a text without case, signs and spaces. */
export const flat = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Pairs of cards whose words are the same but for case, signs and spaces: offered for merging, never merged unasked. */
export function alike(session: Session): readonly (readonly [Card, Card])[] {
  const first = new Map<string, Card>();
  return liveCards(session).flatMap((card): readonly (readonly [Card, Card])[] => {
    const before = first.get(flat(card.text));
    if (before) return [[before, card]];
    first.set(flat(card.text), card);
    return [];
  });
}
