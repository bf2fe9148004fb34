export const en = {
  title: 'What the workshop decided',
  decisions: 'Decisions',
  about: (problem: string) => `(on “${problem}”)`,
  dissent: 'Dissent',
  next: 'Next steps',
  columns: ['What', 'Who', 'By'],
  parked: 'Parking lot',
};
