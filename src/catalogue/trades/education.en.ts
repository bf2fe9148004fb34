import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    {
      id: 'will-it-be-of-use',
      name: 'Will it be of use',
      pillars: ['What our students gained', 'Never too late', 'A lesson to try'],
    },
    { id: 'the-studying-itself', name: 'The studying itself', pillars: ['Learning to learn', 'Fifteen minutes a day'] },
    { id: 'family-and-future', name: 'Family and future', pillars: ['Homework without tears', 'Where next'] },
  ],
  problems: [
    {
      id: 'retelling-the-internet',
      themeId: 'will-it-be-of-use',
      distance: 'product',
      frequency: 4,
      severity: 4,
      text: 'Will they teach me, or retell what’s free on the internet?',
      topics: [
        'How to read a programme: hours, practice, feedback',
        'What to ask graduates',
        'Getting your money back for a course: law and contract',
      ],
      evidence: undefined,
    },
    {
      id: 'too-late-to-start',
      themeId: 'will-it-be-of-use',
      pillar: 1,
      distance: 'life',
      frequency: 4,
      severity: 4,
      text: 'Forty-five. Is it too late to begin?',
      topics: [
        'Memory at forty and at sixty, and how to use it',
        'The first month of study after a long break',
        'A new trade after forty: what helped those who did it',
      ],
      evidence: {
        figure: 'Year after year, about 10–15% of UK adults say they feel too old to learn',
        source: 'Learning and Work Institute, Adult Participation in Learning Survey, trend since 2002',
        year: undefined,
        address: 'http://www.learningandwork.org.uk/participation-survey-trend-charts/barriers-to-learning/',
        grade: 'A',
      },
    },
    {
      id: 'never-finished-a-course',
      themeId: 'the-studying-itself',
      pillar: 1,
      distance: 'use',
      frequency: 5,
      severity: 3,
      text: 'Three courses bought, and not one finished.',
      topics: [
        'A course by weeks for someone who works',
        'Fallen behind: how to come back in one evening',
        'Length and format you will finish: how to choose',
      ],
      evidence: {
        figure: 'The median open online course is finished by 12.6% of those enrolled; longer courses by fewer',
        source:
          'Jordan, International Review of Research in Open and Distributed Learning 16(3), 221 massive open online courses; author’s copy',
        year: 2015,
        address:
          'https://www.researchgate.net/publication/308391574_Massive_open_online_course_completion_rates_revisited_Assessment_length_and_attrition',
        grade: 'B',
      },
    },
    {
      id: 'understand-but-cannot-speak',
      themeId: 'the-studying-itself',
      distance: 'use',
      frequency: 4,
      severity: 3,
      text: 'I understand everything and can’t say a word.',
      topics: [
        'The first five minutes of talk: ready phrases',
        'Mistakes that do not stop people understanding you',
        'How to practise aloud on your own',
      ],
      evidence: undefined,
    },
    {
      id: 'goes-blank-at-the-exam',
      themeId: 'the-studying-itself',
      distance: 'use',
      frequency: 3,
      severity: 4,
      text: 'She knows it all, and at the exam her mind goes blank.',
      topics: [
        'The day before: what to do and what to leave',
        'A mock exam at home',
        'What a parent can say, and what is better left unsaid',
      ],
      evidence: {
        figure: 'Parents say 19% of school leavers are badly stressed by the state exam and 46% are a little nervous',
        source: 'Survey of parents by a job site, quoted by Yaroslavl News, 28 May 2024',
        year: 2024,
        address: 'https://yaroslavl-news.net/other/2024/05/28/262085-amp.html',
        grade: 'B',
      },
    },
    {
      id: 'when-am-i-to-study',
      themeId: 'the-studying-itself',
      pillar: 1,
      distance: 'life',
      frequency: 5,
      severity: 3,
      text: 'When do I study, if I get home at eight?',
      topics: [
        'Twenty minutes a day: how to cut up a subject',
        'Study on the way: what can be learnt by ear',
        'Agreeing on study time at home and at work',
      ],
      evidence: {
        figure:
          'About 10–15% of UK adults each year say work or lack of time keeps them from learning; fewer than one in ten name the cost',
        source: 'Learning and Work Institute, Adult Participation in Learning Survey, trend since 2002',
        year: undefined,
        address: 'http://www.learningandwork.org.uk/participation-survey-trend-charts/barriers-to-learning/',
        grade: 'A',
      },
    },
    {
      id: 'homework-ends-in-tears',
      themeId: 'family-and-future',
      distance: 'life',
      frequency: 5,
      severity: 4,
      text: 'Every evening over homework ends in tears.',
      topics: [
        'Homework without shouting: order, breaks, limits of help',
        'When to explain and when to step back',
        'A tutor, a club or nothing: how to decide',
      ],
      evidence: {
        figure:
          'Of the parents asked, 64% are worn out by homework with their child, 25% see relations suffer and 9% find it easy',
        source: 'MAXIMUM Education, over 1,000 schoolchildren and parents, quoted by 7peremena after Izvestia',
        year: undefined,
        address: 'https://7peremena.ru/bolee-poloviny-rossijskih-roditelej-delayut-uroki-so-svoimi-detmi',
        grade: 'B',
      },
    },
    {
      id: 'does-not-know-what-to-be',
      themeId: 'family-and-future',
      pillar: 1,
      distance: 'life',
      frequency: 4,
      severity: 4,
      text: 'He’s leaving school and has no idea what he wants to be.',
      topics: [
        'Try a trade before choosing it: open days, practice, talks',
        'Aptitude tests: what they show and what they do not',
        'College, university, a year’s pause: an honest comparison',
      ],
      evidence: {
        figure:
          '42% of final-year pupils had not settled on an occupation, 28% saw no point in planning, 30% had chosen',
        source: 'Maximum Education survey of final-year pupils, quoted by TASS and Biwork',
        year: 2022,
        address:
          'https://biwork.ru/obrazovanie/44885-pocti-polovina-vypusknikov-skol-v-2022-godu-ne-opredelilis-s-professiej',
        grade: 'B',
      },
    },
  ],
  offers: [
    { id: 'trial', manner: 'soft', text: 'A trial lesson with an honest word about your level' },
    { id: 'start', manner: 'hard', text: 'A place in the group that starts this month' },
    { id: 'test', manner: 'soft', text: 'A short test with a plan of study' },
  ],
  path: {
    post: 'Gives one thing that can be used today',
    site: 'The programme, the teacher, what graduates can do, price per month',
    manager: 'We ask about your aim and your hours, and invite you to a trial lesson',
  },
  customer: { one: 'student', other: 'students' },
  sale: { one: 'enrolment', other: 'enrolments' },
};
