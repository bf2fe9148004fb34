/** How long a session is: an hour, an hour and a half, half a day, or two sittings of an hour and a half. */
export const sessionLengths = ['sixty', 'ninety', 'halfDay', 'twoSittings'] as const;
export type SessionLength = (typeof sessionLengths)[number];

/** What a session goes through, in order; not every length has every step. */
export const stepIds = [
  'opening',
  'business',
  'problems',
  'votes',
  'break',
  'idea',
  'pause',
  'resuming',
  'content',
  'acquisition',
  'engagement',
  'conversion',
  'secondBreak',
  'draft',
  'closing',
] as const;
export type StepId = (typeof stepIds)[number];

export interface AgendaStep {
  readonly id: StepId;
  /** Its time box. */
  readonly minutes: number;
  readonly sitting: 1 | 2;
}

export type Boxes = Readonly<Partial<Record<StepId, number | undefined>>>;

/** Minutes of each step. In an hour the rules draft the four later stages, and the room argues with the draft. */
const boxes: Readonly<Record<SessionLength, Boxes>> = {
  sixty: { opening: 5, business: 8, problems: 15, votes: 10, idea: 7, draft: 10, closing: 5 },
  ninety: {
    opening: 5,
    business: 10,
    problems: 15,
    votes: 15,
    idea: 10,
    content: 5,
    acquisition: 5,
    engagement: 5,
    conversion: 5,
    draft: 10,
    closing: 5,
  },
  halfDay: {
    opening: 10,
    business: 25,
    problems: 30,
    votes: 20,
    break: 15,
    idea: 20,
    content: 20,
    acquisition: 20,
    engagement: 15,
    conversion: 15,
    secondBreak: 10,
    draft: 25,
    closing: 15,
  },
  twoSittings: {
    opening: 5,
    business: 20,
    problems: 25,
    votes: 20,
    idea: 15,
    pause: 5,
    resuming: 5,
    content: 15,
    acquisition: 15,
    engagement: 10,
    conversion: 15,
    draft: 20,
    closing: 10,
  },
};

/** Steps in which nobody is asked anything: the room is away from the screen. */
export const isBreak = (id: StepId): boolean => id === 'break' || id === 'secondBreak';

/** Longest time box somebody may set. */
export const boxMinutesMax = 240;

/** The agenda of a session: its time boxes add up to its length, unless somebody has set some of them. */
export function agendaOf(length: SessionLength, own: Boxes = {}): readonly AgendaStep[] {
  const minutesOf = boxes[length];
  const second = stepIds.indexOf('resuming');
  return stepIds.flatMap((id, place): readonly AgendaStep[] => {
    const usual = minutesOf[id];
    if (usual === undefined) return [];
    return [{ id, minutes: own[id] ?? usual, sitting: length === 'twoSittings' && place >= second ? 2 : 1 }];
  });
}

/** Minutes from the first step to the end of the last of one sitting. */
export const minutesOf = (steps: readonly AgendaStep[]): number => steps.reduce((sum, { minutes }) => sum + minutes, 0);

/** `'10:00'` and 75 → `'11:15'`; past midnight it goes on from nought. */
export function clockTime(from: string, minutesLater: number): string {
  const [hours = 0, minutes = 0] = from.split(':').map(Number);
  const all = (((hours * 60 + minutes + minutesLater) % 1440) + 1440) % 1440;
  return [Math.floor(all / 60), all % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
