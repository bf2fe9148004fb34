import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'choosing-the-right-kit', name: 'Choosing the right kit', pillars: ['First kit', 'The right fit'] },
    { id: 'kit-that-gets-used', name: 'Kit that gets used', pillars: ['Train without injury', 'Not on the shelf'] },
    {
      id: 'sport-in-family-life',
      name: 'Sport in family life',
      pillars: ['Children and sport', 'Half an hour is enough'],
    },
  ],
  problems: [
    {
      id: 'shoes-do-not-fit',
      themeId: 'choosing-the-right-kit',
      pillar: 1,
      distance: 'product',
      frequency: 5,
      severity: 4,
      text: 'The size chart says they’re mine, and my feet hurt.',
      topics: [
        'How to measure the length and width of your foot at home, and why in the evening',
        'How much room the toes need: running, hiking, football',
        'It pinches here: what that says about last, width and lacing',
      ],
      evidence: {
        figure:
          'In the studies reviewed, 63–72% of people wore shoes that did not match their feet in length or in width',
        source: 'Buldt and Menz, Journal of Foot and Ankle Research 11:43, review of 18 studies',
        year: 2018,
        address: 'https://jfootankleres.biomedcentral.com/articles/10.1186/s13047-018-0284-z',
        grade: 'A',
      },
    },
    {
      id: 'what-does-a-beginner-need',
      themeId: 'choosing-the-right-kit',
      distance: 'product',
      frequency: 5,
      severity: 3,
      text: 'I’m only starting. What do I need now, and what can wait?',
      topics: [
        'The first three months: must have, nice to have, not yet',
        'Hire, borrow or buy: skis, bikes, boards',
        'Second-hand kit: what is safe and what never is (helmets, ropes)',
      ],
      evidence: undefined,
    },
    {
      id: 'genuine-or-copy',
      themeId: 'choosing-the-right-kit',
      distance: 'product',
      frequency: 3,
      severity: 4,
      text: 'Is this the real thing or a good copy?',
      topics: [
        'Trainers before payment: stitching, box, label',
        'Why a counterfeit helmet or rope is a danger, not a bargain',
        'Sold a fake: how to get the money back',
      ],
      evidence: {
        figure:
          'Of Russians who had bought a counterfeit in 2022, 54% had been misled by the seller; 24% knew what they were buying',
        source:
          'HSE University, Laboratory for Studies in Economic Sociology, quoted by RBC, 16 March 2023 (goods of all kinds)',
        year: 2022,
        address: 'https://novideo.rbc.ru/society/16/03/2023/64125bc09a7947457196f64b?from=article_body',
        grade: 'B',
      },
    },
    {
      id: 'treadmill-holds-laundry',
      themeId: 'kit-that-gets-used',
      pillar: 1,
      distance: 'use',
      frequency: 4,
      severity: 3,
      text: 'We bought a treadmill, and now it holds the laundry.',
      topics: [
        'Where to put the machine so that it gets used',
        'Ten minutes a day: a plan for the first month',
        'It did not work out: how to sell or pass on equipment',
      ],
      evidence: {
        figure: '21% of buyers use their home equipment regularly; 41% used it for a short while at most',
        source: 'Nuffield Health survey of 2,000 adults, quoted by Human Kinetics',
        year: 2013,
        address: 'https://humankinetics.me/2013/03/28/260m-a-year-wasted-on-home-fitness-equipment/',
        grade: 'B',
      },
    },
    {
      id: 'pain-after-three-weeks',
      themeId: 'kit-that-gets-used',
      distance: 'use',
      frequency: 4,
      severity: 4,
      text: 'Three weeks of running, and my shins hurt already.',
      topics: [
        'Eight weeks from walking to running',
        'Soreness that passes and pain that means stop and see a doctor',
        'When running shoes are worn out: signs to look for',
      ],
      evidence: {
        figure: 'Novice runners pick up 17.8 injuries per 1,000 hours of running, experienced recreational runners 7.7',
        source: 'Videbæk et al., Sports Medicine 45(7), meta-analysis',
        year: 2015,
        address: 'https://pubmed.ncbi.nlm.nih.gov/25951917/',
        grade: 'A',
      },
    },
    {
      id: 'child-outgrows-kit',
      themeId: 'sport-in-family-life',
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'My child outgrows the kit before the season is over.',
      topics: [
        'What may be bought with room to grow and what may not: boots, skates, helmets',
        'How to start a kit exchange in your club',
        'A season’s budget: what parents forget to count',
      ],
      evidence: {
        figure: 'The average US sports family spent $1,016 on a child’s main sport in 2024, 46% more than in 2019',
        source: 'Aspen Institute Project Play, national parent survey',
        year: 2025,
        address: 'https://projectplay.org/news/tag/National+Parent+Survey',
        grade: 'A',
      },
    },
    {
      id: 'child-wants-to-quit',
      themeId: 'sport-in-family-life',
      distance: 'life',
      frequency: 3,
      severity: 3,
      text: 'He begged for hockey, and now he wants to quit.',
      topics: [
        'Tired, bored or hurt: how to learn why a child wants to leave',
        'When to let go and when to finish the season',
        'How to try three sports without buying three sets of kit',
      ],
      evidence: {
        figure:
          'The average child drops a sport by the age of 11 after less than three years, most often because it has stopped being fun',
        source: 'Aspen Institute Project Play and Utah State University, national parent survey',
        year: 2019,
        address: 'https://projectplay.org/news/tag/National+Parent+Survey',
        grade: 'A',
      },
    },
    {
      id: 'week-ends-before-i-start',
      themeId: 'sport-in-family-life',
      pillar: 1,
      distance: 'life',
      frequency: 5,
      severity: 3,
      text: 'I want to move more, but the week is over before I begin.',
      topics: [
        'Movement that fits between work and dinner',
        'A bag by the door: make the start easier',
        'A Sunday outing for all ages',
      ],
      evidence: {
        figure:
          'Russians who exercise little or not at all name lack of time (40%), poor health (36%) and weak will (22%)',
        source: 'VCIOM poll, quoted by Press for Life',
        year: undefined,
        address: 'https://press-for-life.ru/bolshe-poloviny-rossiyan-regulyarno-zanimayutsya-sportom',
        grade: 'B',
      },
    },
  ],
  offers: [
    { id: 'fitting', manner: 'soft', text: 'A free fitting: we look at how you stand and move' },
    { id: 'season', manner: 'hard', text: 'The season’s kit for members, with exchange within 30 days' },
    { id: 'training', manner: 'soft', text: 'An open training session for members' },
  ],
  path: {
    post: 'Takes up one ache or doubt and invites people to a fitting',
    site: 'Choice by foot, height and level, and a fitting to book',
    manager: 'The fitter asks about distances and injuries, and notes the size for next time',
  },
  customer: { one: 'customer', other: 'customers' },
  sale: { one: 'purchase', other: 'purchases' },
};
