export const en = {
  answered: (count: number) => `Answered: ${count}.`,
};
