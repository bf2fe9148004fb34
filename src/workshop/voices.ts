import * as z from 'zod/mini';
import { currencies } from '#domain/money.ts';
import { listLengthMax } from '#stages/answer-kinds.ts';
import { type StageContext, type StageId, stageIds } from '#stages/card.ts';
import { questionsOf } from './asking/questions.ts';
import { answersStage } from './asking/said.ts';
import { liveCards } from './cards.ts';
import { lineMax, type Round, rounds, type Session, sessionSchema, type Voice, voicesMost } from './session.ts';

const ids = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));
const line = z.string().check(z.maxLength(lineMax));

/** Who asks: the strategy's id, by which an answer to another session is told apart, and the session as it is shown. */
const asking = { session: ids, title: line };

const cardsAsk = z.object({
  ...asking,
  /** Cards to vote on; none while problems are still being collected. */
  cards: z.array(z.object({ id: ids, text: line })).check(z.maxLength(listLengthMax)),
  dotsEach: z.number().check(z.int(), z.gte(1), z.lte(10)),
});

const stageAsk = z.object({
  ...asking,
  stage: z.enum(stageIds),
  currency: z.enum(currencies),
  /** What the trade counts when its year has gone well. */
  outcome: line,
  sellsNothing: z.boolean(),
  /** Communities by name; empty where the stage asks nothing of them. */
  communities: z.array(z.object({ id: ids, label: line })).check(z.maxLength(listLengthMax)),
});

/** What a participant is asked on an own device: problems, votes or one stage, and nothing else of the strategy. */
export const askSchema = z.union([cardsAsk, stageAsk]);
export type Ask = z.infer<typeof askSchema>;
export type CardsAsk = z.infer<typeof cardsAsk>;
export type StageAsk = z.infer<typeof stageAsk>;

/** What can be asked. */
export const askKinds = ['problems', 'votes', ...stageIds] as const;
export type AskKind = (typeof askKinds)[number];

/** The second holds answers to a stage: an older program would take it for an empty one. */
const answerFormats = { cards: 1, stage: 2 } as const;

/** A participant's file: the answers of one person to one session. */
const answerSchema = z.object({
  stageZeroVoice: z.literal([1, 2]),
  session: ids,
  // Whether a vote counts is for the room to say.
  voice: z.omit(sessionSchema.shape.voices.def.element, { waiting: true }),
});
export type VoiceFile = z.infer<typeof answerSchema>;

export const voiceFile = (session: string, voice: Voice): VoiceFile => ({
  stageZeroVoice: voice.stage === undefined ? answerFormats.cards : answerFormats.stage,
  session,
  voice,
});

export type VoiceRead =
  | { readonly kind: 'read'; readonly voice: Voice }
  | { readonly kind: 'otherSession' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

/** Longest text of a participant's file, in UTF-16 units. */
const fileMax = 200_000;

/** Looks at a text nobody vouches for; never throws. */
export function readVoice(text: string, session: string): VoiceRead {
  if (text.length > fileMax) return { kind: 'unreadable' };
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { kind: 'unreadable' };
  }
  const { data } = answerSchema.safeParse(content);
  if (data === undefined) {
    const isNewer =
      typeof content === 'object' &&
      content !== null &&
      'stageZeroVoice' in content &&
      Number(content.stageZeroVoice) > answerFormats.stage;
    return { kind: isNewer ? 'newer' : 'unreadable' };
  }
  if (data.session !== session) return { kind: 'otherSession' };
  return isOfOneStage(data.voice) ? { kind: 'read', voice: data.voice } : { kind: 'unreadable' };
}

/** Answers belong to the stage that was asked, and to no other. */
const isOfOneStage = ({ stage, said }: Voice): boolean =>
  stage === undefined ? said === undefined : answersStage(stage, said ?? {});

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const sorted = (record: object) => Object.entries(record).toSorted(([a], [b]) => byText(a, b));
const asText = (voice: Voice): string =>
  JSON.stringify([
    voice.id,
    voice.name,
    voice.problems,
    voice.dots,
    sorted(voice.severities),
    voice.stage,
    sorted(voice.said ?? {}),
    voice.remark,
  ]);

/**
 * The session with one more participant's answers; their votes wait until somebody counts them. The same answers twice
 * come in once, and the order they come in says nothing: of two answers under one id, the one that sorts last stays.
 */
export function withVoice(session: Session, voice: Voice): Session {
  const before = session.voices.find(({ id }) => id === voice.id);
  if (before && byText(asText(before), asText(voice)) >= 0) return session;
  const others = session.voices.filter((each) => each !== before);
  const come = { ...voice, waiting: votesIn(voice) };
  const voices = [...others, come].toSorted((one, other) => byText(one.id, other.id)).slice(0, voicesMost);
  return { ...session, voices };
}

/** Which votes a participant has given. */
export const votesIn = (voice: Voice): Round[] => rounds.filter((round) => Object.keys(voice[round]).length > 0);

/** One vote of one participant counts, or does not. */
export const withCounted = (session: Session, voiceId: string, round: Round, isCounted: boolean): Session => ({
  ...session,
  voices: session.voices.map((voice) => {
    if (voice.id !== voiceId) return voice;
    const isWaiting = (each: Round) => (each === round ? !isCounted : voice.waiting?.includes(each) === true);
    return { ...voice, waiting: rounds.filter(isWaiting) };
  }),
});

/** Every vote from another device counts. */
export const withAllCounted = (session: Session): Session => ({
  ...session,
  voices: session.voices.map((voice) => ({ ...voice, waiting: [] })),
});

/** How many participants have a vote that does not count yet. */
export const waitingIn = ({ voices }: Session): number =>
  voices.filter(({ waiting = [] }) => waiting.length > 0).length;

/** A participant's answers are gone; undo brings them back. */
export const withoutVoice = (session: Session, voiceId: string): Session => ({
  ...session,
  voices: session.voices.filter(({ id }) => id !== voiceId),
});

/** Problems from other devices that no card says yet, each once, with how many said it. */
export function suggestionsIn(session: Session): readonly { readonly text: string; readonly saidBy: number }[] {
  const said = new Map<string, number>();
  for (const { problems } of session.voices)
    for (const text of new Set(problems.map((each) => each.trim()))) said.set(text, (said.get(text) ?? 0) + 1);
  const known = new Set(session.cards.map(({ text }) => text));
  return [...said]
    .filter(([text]) => text !== '' && !known.has(text))
    .map(([text, saidBy]) => ({ text, saidBy }))
    .toSorted((one, other) => other.saidBy - one.saidBy || byText(one.text, other.text));
}

/** All names are gone; what was said stays. */
export const withoutNames = (session: Session): Session => ({
  ...session,
  voters: session.voters.map(({ name: _name, ...voter }) => voter),
  voices: session.voices.map(({ name: _name, ...voice }) => voice),
});

export const askOf = (session: Session, title: string, dots: number, isVote: boolean): Ask => ({
  ...askedBy(session, title),
  cards: isVote ? liveCards(session).map(({ id, text }) => ({ id, text })) : [],
  dotsEach: dots,
});

type About = Pick<StageContext, 'currency' | 'outcome' | 'sellsNothing' | 'communities'>;

/** One stage is asked; communities are named where it asks something of each. */
export const askOfStage = (session: Session, title: string, stage: StageId, about: About): StageAsk => ({
  ...askedBy(session, title),
  stage,
  currency: about.currency,
  outcome: about.outcome,
  sellsNothing: about.sellsNothing === true,
  communities: questionsOf[stage].some((question) => question.how === 'number' && question.isByCommunity)
    ? about.communities.map(({ id, label }) => ({ id, label: label.slice(0, lineMax) }))
    : [],
});

const askedBy = ({ strategyId }: Session, title: string) => ({ session: strategyId, title: title.slice(0, lineMax) });
