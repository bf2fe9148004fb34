import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    {
      id: 'getting-to-a-doctor',
      name: 'Getting to a doctor',
      pillars: ['How to get an appointment', 'Preparing for a visit'],
    },
    {
      id: 'understanding-and-trusting',
      name: 'Understanding and trusting',
      pillars: ['What the doctor said', 'Tests without riddles'],
    },
    { id: 'worry-at-home', name: 'Worry at home', pillars: ['When to see a doctor', 'Looking after our own'] },
  ],
  problems: [
    {
      id: 'three-weeks-to-wait',
      themeId: 'getting-to-a-doctor',
      distance: 'product',
      frequency: 5,
      severity: 4,
      text: 'The first free appointment is in three weeks, and it hurts now.',
      topics: [
        'Wait, go today or call an ambulance: how to tell',
        'How to get an earlier slot: cancellations, duty doctor, video call',
        'What to prepare so that one visit is enough',
      ],
      evidence: {
        figure:
          '52% are dissatisfied with medical care; of them 70% name trouble getting it, such as a long wait for an appointment',
        source: 'VCIOM, 1,600 adults, August 2025, quoted by Vedomosti, 3 December 2025',
        year: 2025,
        address:
          'https://www.vedomosti.ru/society/articles/2025/12/03/1160059-polovina-rossiyan-nedovolna-kachestvom-meditsinskogo-obsluzhivaniya',
        grade: 'B',
      },
    },
    {
      id: 'missed-the-appointment',
      themeId: 'getting-to-a-doctor',
      distance: 'use',
      frequency: 3,
      severity: 2,
      text: 'I forgot the appointment, and now it’s awkward to book again.',
      topics: [
        'Reminders that keep a visit from being lost',
        'Cannot come: how and when to cancel',
        'Missed a check-up or an injection: what to do next',
      ],
      evidence: {
        figure:
          'Of the patients who answered after missing an appointment, over 40% had forgotten it; a quarter had tried hard to cancel or found the time unsuitable',
        source: 'Neal et al., BMC Family Practice 6:47, seven practices in West Yorkshire',
        year: 2005,
        address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1291364',
        grade: 'A',
      },
    },
    {
      id: 'forgot-what-i-was-told',
      themeId: 'understanding-and-trusting',
      distance: 'use',
      frequency: 5,
      severity: 4,
      text: 'I leave the room and can’t recall half of what I was told.',
      topics: [
        'A sheet for the visit: what to ask, what to write down',
        'How to ask a doctor to say it again in plain words',
        'Why take someone with you to an important appointment',
      ],
      evidence: {
        figure:
          'Patients forget 40–80% of medical information at once, and nearly half of what they do recall is wrong',
        source: 'Kessels, Journal of the Royal Society of Medicine, review',
        year: 2003,
        address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC539473',
        grade: 'A',
      },
    },
    {
      id: 'is-the-diagnosis-right',
      themeId: 'understanding-and-trusting',
      distance: 'product',
      frequency: 4,
      severity: 4,
      text: 'Is the diagnosis right, or should I ask another doctor?',
      topics: [
        'When a second opinion makes sense and how to get one',
        'Which papers and images to take along',
        'How to tell your doctor about your doubts',
      ],
      evidence: {
        figure:
          '41% doubt a diagnosis or check what they were prescribed; 48% had done so in the last three to five years',
        source: 'VCIOM and Platforma, December 2019, quoted by MBK after RBC',
        year: 2019,
        address: 'https://mbk-news.appspot.com/news/40-ross-vrach/',
        grade: 'B',
      },
    },
    {
      id: 'fifteen-tests',
      themeId: 'understanding-and-trusting',
      pillar: 1,
      distance: 'product',
      frequency: 4,
      severity: 3,
      text: 'Fifteen tests on the list. Do I need them all?',
      topics: [
        'What to ask: how will this result change the treatment?',
        'Before a blood test: what spoils the result',
        'Screening with proven use, by age and sex',
      ],
      evidence: undefined,
    },
    {
      id: 'it-will-pass',
      themeId: 'worry-at-home',
      distance: 'life',
      frequency: 5,
      severity: 4,
      text: 'It’ll pass by itself. It’s been passing for a month.',
      topics: [
        'Symptoms that must not wait: a short list',
        'The first three days: cold, back, stomach',
        'How to go when you are afraid of what they will find',
      ],
      evidence: {
        figure:
          '44% have put off a visit to the clinic in spite of symptoms; 26% prefer to wait until the trouble passes',
        source: 'Rosgosstrakh Zhizn, quoted by TASS on News.Mail.ru, 13 March 2026',
        year: 2026,
        address: 'https://news.mail.ru/society/70136711/',
        grade: 'B',
      },
    },
    {
      id: 'reading-symptoms-at-night',
      themeId: 'worry-at-home',
      distance: 'life',
      frequency: 5,
      severity: 3,
      text: 'At night I read about my symptoms and can’t sleep.',
      topics: [
        'How to check a medical page: who wrote it, when, on what grounds',
        'A result outside the range: what it means and what it does not',
        'Where an AI chat helps and where it goes wrong',
      ],
      evidence: {
        figure:
          '47% have asked an AI about their health; 29% use it to make sense of test results, 10% for a first diagnosis',
        source: 'Rosgosstrakh poll, quoted by Gazeta.Ru, 10 December 2025',
        year: 2025,
        address: 'https://www.gazeta.ru/business/news/2025/12/10/27370513.shtml',
        grade: 'B',
      },
    },
    {
      id: 'caring-for-a-parent',
      themeId: 'worry-at-home',
      pillar: 1,
      distance: 'life',
      frequency: 3,
      severity: 5,
      text: 'I look after my mother, and there’s no strength left for me.',
      topics: [
        'Care at home: pills, washing, nights',
        'Where a family carer can get help and a day off',
        'Signs that the carer is worn out, and what to do first',
      ],
      evidence: {
        figure:
          '63 million Americans, about one adult in four, look after a relative; their number has grown by 45% in ten years',
        source: 'AARP and National Alliance for Caregiving, Caregiving in the US 2025',
        year: 2025,
        address: 'https://www.aarp.org/caregiving/basics/caregiving-in-us-survey-2025.html',
        grade: 'A',
      },
    },
  ],
  offers: [
    { id: 'question', manner: 'soft', text: 'Ask the doctor: answers once a week, names kept out' },
    { id: 'first-visit', manner: 'hard', text: 'A first appointment, with every next step explained and priced' },
    { id: 'memo', manner: 'soft', text: 'A sheet for your visit: what to note down and ask' },
  ],
  path: {
    post: 'Explains one symptom or test in plain words, without diagnoses',
    site: 'The doctor, the nearest free time, what to bring',
    manager: 'Reception finds a time, reminds you the day before and asks how you heard of us',
  },
  customer: { one: 'patient', other: 'patients' },
  sale: { one: 'appointment', other: 'appointments' },
};
