export const en = {
  title: 'Contradictions and risks',
  lead: 'Where the answers contradict each other, and what is likely to go wrong. Each can be fixed in the answers or kept with a written reason.',
  nothing: 'The check finds no contradiction and no risk among the answers.',
  contradiction: 'Contradictions',
  risk: 'Risks',
  note: 'Worth knowing',
  silenced: 'Kept on purpose',
  because: (reason: string) => `Reason: ${reason}`,
};
