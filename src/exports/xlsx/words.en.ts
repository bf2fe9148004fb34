export const en = {
  about: 'About',
  madeOn: (day: string) => `Made on ${day}`,
  forecast:
    'Figures in italics come from the simulated years. They do not follow when you change a number here: a changed budget has to be computed again in Stage Zero.',
  formulas: 'Sums that follow from the cells beside them are formulas; their values are kept as well.',
  shaded: 'Shaded cells are there to be changed or filled in; what follows from them is computed again.',
  sheets: 'Sheets',
  under: 'Under',
};
