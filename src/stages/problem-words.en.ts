/** What to do about a number that cannot be used; shared by all stages. */
export const en = {
  notANumber: 'Write a number in figures, for example 1,500 or 12.5',
  negative: 'Write a number that is not below zero',
  tooLow: 'Write a larger number: this one is below what is possible',
  tooHigh: 'Write a smaller number: this one is above what is possible',
  aboveWhole: 'Write a share between 0 and 100%',
  notWhole: 'Write a whole number',
  rangeIncomplete: 'Fill in all three: low, typical and high',
  rangeOrder: 'Put the three in order: low is not above typical, typical is not above high',
  estimateMissing: 'Write the value, or choose “I don’t know”',
};
