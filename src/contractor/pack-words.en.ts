export const en = {
  title: 'Papers for the contractor',
  titleOf: (name: string) => `Papers for the contractor: ${name}`,
  opening: (day: string) => `Made from the plan begun on ${day}. Dotted lines are to be filled in by hand.`,
};
