export const en = {
  title: 'What contractors promise',
  lead: 'Type a promise as you heard it and see in what share of simulated years it comes true, and why. It is weighed against this plan; nobody else sees it.',
  cannot: 'Nothing can be weighed yet',
  cannotWhy: 'A promise is weighed against the plan, and the plan needs at least one community. Still open:',
  weigh: 'Weigh a promise',
  list: 'Promises and what to think of them',
};
