import type { Industry } from '#domain/industry.ts';

/** How a trade is looked for: by people nearby, by the eye, at work, or by everybody. */
export type Audience = 'local' | 'visual' | 'professional' | 'broad';

/** Kinds of content a trade usually makes, by the names the plan uses. */
export type UsualFormat = 'post' | 'longRead' | 'carousel' | 'shortVideo' | 'longVideo' | 'story' | 'live' | 'poll';

interface TradeHabit {
  readonly audience: Audience;
  /** The likeliest first. */
  readonly formats: readonly UsualFormat[];
}

const shown: readonly UsualFormat[] = ['shortVideo', 'carousel', 'post', 'story', 'poll'];
const explained: readonly UsualFormat[] = ['post', 'carousel', 'shortVideo', 'live', 'longRead'];
const argued: readonly UsualFormat[] = ['post', 'longRead', 'longVideo', 'live', 'poll'];
const told: readonly UsualFormat[] = ['post', 'story', 'shortVideo', 'poll', 'live'];

/** How each trade is looked for and what it usually shows: judgements. */
export const tradeHabits: Readonly<Record<Industry, TradeHabit>> = {
  retail: { audience: 'broad', formats: shown },
  sportsGoods: { audience: 'broad', formats: shown },
  fashion: { audience: 'visual', formats: shown },
  beauty: { audience: 'visual', formats: shown },
  dental: { audience: 'local', formats: explained },
  health: { audience: 'local', formats: explained },
  fitness: { audience: 'local', formats: shown },
  food: { audience: 'visual', formats: shown },
  travel: { audience: 'visual', formats: shown },
  homeDecor: { audience: 'visual', formats: shown },
  education: { audience: 'broad', formats: explained },
  realEstate: { audience: 'local', formats: explained },
  finance: { audience: 'broad', formats: argued },
  legal: { audience: 'local', formats: argued },
  software: { audience: 'professional', formats: argued },
  businessServices: { audience: 'professional', formats: argued },
  industrial: { audience: 'professional', formats: argued },
  personalServices: { audience: 'local', formats: told },
  arts: { audience: 'visual', formats: told },
  media: { audience: 'broad', formats: argued },
  nonprofit: { audience: 'broad', formats: told },
  sportsTeam: { audience: 'broad', formats: told },
  homeServices: { audience: 'local', formats: explained },
  carService: { audience: 'local', formats: explained },
  cleaning: { audience: 'local', formats: shown },
  events: { audience: 'visual', formats: shown },
  pets: { audience: 'visual', formats: told },
  agriculture: { audience: 'local', formats: told },
  other: { audience: 'broad', formats: told },
};

/** Whether the plan knows so little of the trade that it asks what is sold and to whom. */
export const isUnknownTrade = (industry: Industry | undefined): boolean =>
  industry === undefined || industry === 'other';
