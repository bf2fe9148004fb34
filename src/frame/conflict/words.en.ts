export const en = {
  title: 'Another tab changed the same answers',
  text: 'Everything else from both tabs will be kept. Choose what to keep; until then nothing is written over.',
  here: 'From this tab:',
  there: 'From the other tab:',
  nothing: 'no answer',
  keep: 'Keep what is chosen',
};
