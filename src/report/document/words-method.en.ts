/** How the numbers were made, and what they do not know. */
export const en = {
  title: 'How the numbers were made',
  lead: (draws: string, seed: string) =>
    `The plan simulated two years ${draws} times (seed ${seed}; the same answers give the same numbers). In every simulated year each estimate takes one value from its range, drawn from a metalog distribution (T. W. Keelin, Decision Analysis 13(4), 2016) that passes exactly through low, typical and high: one year in ten lies below low, one in ten above high. What you decide stays as it is; a number you measured gets a narrow range around it, because it may have changed. The draws are stratified (Latin hypercube; McKay, Beckman and Conover, 1979).`,
  steps: [
    'A community grows by its net growth × what is left of the pace × √(members at the start × members now) × luck. Its growth also depends on how often you post, how far tactics lift it and how many can still be reached. So growth is closer to linear than to compounding, and its pace halves in 24 months.',
    'A pace you measured is not carried forward in full: fast growth was partly luck, and about half of a fall is made up again.',
    'What no estimate knows is drawn as luck: how a year differs from its pace, how a month differs from its year, and the swings in a community’s size that nobody planned. Members, leads and sales are whole people.',
    'Engagement and reach per post fall as a community grows; tactics lift engagement in the months they run.',
    'Enquiries and visits that come from social media today are counted apart: they are in none of the plan’s leads, sales or money.',
    'Before the first selling month only bought leads are counted.',
    'Response depends on trust. Trust is built by posts and tactics month after month and spent by selling posts beyond what the audience tolerates (after the goodwill of Nerlove and Arrow, 1962).',
    'There are never more sales than the team can answer enquiries for, on top of today’s enquiries.',
    'Money: gross profit of all orders less advertising, fees, tactics and the hours of your own team. Months 13 to 24 continue as month 12 does, tactics included.',
  ],
  heldTitle: 'What the ranges were checked against:',
  held: [
    'Of a hundred public accounts, about eighty ended a year later within a range like this, though nothing was known of them but their pace over three months. Telegram channels fared worst.',
    'Offers, sales and revenue could not be tested: nobody publishes them.',
  ],
  limitsTitle: 'What the calculation does not know:',
  limits: [
    'Whether bad luck comes together: estimates are drawn independently, so years in which everything goes wrong at once are too few.',
    'How far luck spreads was measured on public accounts, of which few are small businesses.',
    'Members bought early bring fewer new ones than the same number grown slowly; no data could test by how much.',
    'A person in two communities is counted twice.',
    'Reach treats every post as if it met people at random.',
    'Nobody has published a benchmark for the growth of brand searches.',
    'Trust, pressure and lift follow judgements, listed above, not measurements.',
  ],
};
