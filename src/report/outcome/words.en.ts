export const en = {
  title: 'What the workshop decided',
  decisions: 'Decisions',
  decision: 'Decision',
  problem: 'On the problem',
  about: (problem: string) => `(on “${problem}”)`,
  dissent: 'Dissent',
  next: 'Next steps',
  columns: ['What', 'Who', 'By'],
  parked: 'Parking lot',
};
