/** How the numbers were made, and what they do not know. */
export const en = {
  title: 'How the numbers were made',
  lead: (draws: string, seed: string) =>
    `The plan simulated two years ${draws} times (seed ${seed}; the same answers give the same numbers). In every simulated year each estimate takes one value from its range, drawn from a metalog distribution (T. W. Keelin, Decision Analysis 13(4), 2016) that passes exactly through low, typical and high: one year in ten lies below low, one in ten above high. The draws are stratified (Latin hypercube; McKay, Beckman and Conover, 1979).`,
  steps: [
    'Growth slows as a community nears everyone it could reach; tactics lift engagement and organic growth in the months they run.',
    'Before the first selling month only bought leads are counted.',
    'Response depends on trust. Trust is built by posts and tactics month after month and spent by selling posts beyond what the audience bears (after the goodwill of Nerlove and Arrow, 1962).',
    'There are never more sales than the team can answer enquiries for.',
    'Money: gross profit of all orders less advertising, fees, tactics and the hours of your own team. Months 13 to 24 go on as month 12 and its tactics do.',
  ],
  limitsTitle: 'What the calculation does not know:',
  limits: [
    'Estimates are independent of each other: a bad year is not bad in everything at once.',
    'Apart from the season of ad prices no month is better or worse than its neighbours.',
    'A person in two communities is counted twice.',
    'Reach treats every post as if it met other people at random.',
    'For the growth of brand searches nobody has published a benchmark.',
    'Trust, pressure and lift follow judgements, listed above, not measurements.',
  ],
};
