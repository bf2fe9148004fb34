export const en = {
  about: 'About',
  madeOn: (day: string) => `Made on ${day}`,
  forecast:
    'Figures in italics come from the simulated years. They do not follow when you change a number here: a changed budget has to be computed anew in Stage Zero.',
  formulas: 'Sums that can be made from what stands beside them are formulas; their values are kept as well.',
  shaded: 'Shaded cells are there to be changed or filled in; what follows from them is computed anew.',
  sheets: 'Sheets',
  under: 'Under',
};
