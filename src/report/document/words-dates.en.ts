export const en = {
  tactic: (name: string) => `Tactic starts: ${name}`,
  report: (month: string) => `Monthly report: ${month}`,
  review: (quarter: number) => `Review of quarter ${quarter}: decision rules, brand awareness, assumptions`,
};
