import type { AssumedOnOpening } from '#strategy/strategy.ts';

export const en = {
  title: 'This plan was begun with an older version. Some answers have moved:',
  read: 'I have read this',
  assumed: {
    ownAnswering:
      'Who does the work is now one list under “The business”. Answering, moderation and tactics were counted as your own people’s hours and are shown there. If the contractor does them, move them to the contractor.',
    sameFeeOnce:
      'Content and advertising had the same kind of contractor and the same fee. They are now one contractor with that fee, counted once. If there are two, add the second.',
    furtherOrdersOpen:
      'Further orders were set to 0 before anybody had said so. How customers pay is now an open question; until it is answered, the plan counts one payment a customer.',
    netGrowth:
      'Growth without advertising used to be asked before leavers and is now asked after them. Leavers were taken off your figure; look it over.',
    goalMean: 'The goal was read in month 12 and is now the mean of months 10 to 12, from social media alone.',
    visitsToday:
      'Visits from social media a month are now used: they count as today’s, and only what comes on top is the plan’s.',
    reserveInside:
      'The money for tests used to come on top of the advertising budget and is now part of it. The plan spends less, and a little less of it brings results.',
  } satisfies Record<AssumedOnOpening, string>,
};
