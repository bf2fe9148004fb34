export const en = {
  title: 'With an assistant, if you like',
  lead: 'This program asks nobody and sends nothing. Copy the text below into whatever assistant you use, and paste its answer back. What you take over is marked as proposed by it, until you keep or change it.',
  wanted: 'What to ask for',
  lists: {
    problems: 'Problems of the audience',
    idea: 'The idea in one sentence',
    topics: 'Topics for posts',
    tactics: 'What makes people talk',
  },
  pillar: 'For which pillar',
  noPillar: 'Topics belong to a pillar: add one first.',
  ownIdea: 'Your own idea is in the plan and is not replaced. Clear it first to take one of these.',
  told: 'What the assistant may know',
  toldHint: 'The name and the figures stay out unless you tick them: what an assistant is told leaves this device.',
  nothingTold: 'Nothing is ticked: the text asks without saying anything about you.',
  text: 'The text to copy',
  copy: 'Copy the text',
  copied: 'The text is on the clipboard.',
  notCopied: 'The browser did not allow copying. Select the text and copy it.',
  answer: 'The assistant’s answer',
  answerHint: 'A numbered list, a table or JSON. What is written around it is left out.',
  nothing:
    'There is no list, table or JSON in it. Ask the assistant for a numbered list, and copy it with its own button.',
  taken: (count: number) =>
    count === 1 ? '1 entry is in the plan as a proposal.' : `${count} entries are in the plan as proposals.`,
  undo: 'Take it back',
};
export type AssistantPartWords = typeof en;
