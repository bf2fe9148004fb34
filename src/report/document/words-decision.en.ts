export const en = {
  title: 'The decision',
  chosen: (name: string) => `Chosen: ${name}.`,
  nameless: 'a bidder without a name',
  fee: (fee: string) => `The fee is ${fee} a month.`,
  once: (once: string) => `${once} is paid once.`,
  reasons: 'Reasons',
  dissent: 'Dissent',
  noDissent: 'None was written down.',
  agreed: 'Agreed values',
  noAgreed: 'No values were agreed.',
  lead: 'The plan has taken over the price, the six terms and these values; the version signed that day holds them.',
};
