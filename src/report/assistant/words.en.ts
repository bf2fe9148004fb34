export const en = {
  opening: 'I am planning social media for an organisation. This is what is known:',
  facts: {
    offering: 'What it offers',
    trade: 'Its trade',
    country: 'Country',
    networks: 'Networks it uses',
    segments: 'Whom it is for',
    problems: 'What troubles these people',
    idea: 'The idea of the strategy',
    pillars: 'Content pillars',
    name: 'Its name',
    members: 'Followers now',
    goal: 'What it wants from the year',
    order: 'What one order brings',
    ceiling: 'Max budget a month',
    hours: 'Own hours a week',
  },
  tasks: {
    problems:
      'Name up to ten problems these people have: with the product, with using it, and in life around it. Put each in the words they would use themselves, at most fifteen words. Leave out those named above.',
    idea: 'Suggest five ideas for the strategy, each in one sentence. An idea joins what the organisation wants with what these people want, and gives them a reason to talk to each other.',
  },
  topics: (pillar: string | undefined) =>
    `Suggest ten topics for posts${pillar ? ` in the pillar “${pillar}”` : ''}. Each answers a problem of these people; none praises the product.`,
  tactics: (kinds: string) =>
    `Suggest up to six ways to make these people talk to each other and take part. Begin each with its kind, one of: ${kinds}; then a colon and what exactly is done, at most twenty words.`,
  form: 'Answer with a numbered list and nothing else: one entry a line, without headings, explanations or sources.',
};
export type AssistantWords = typeof en;
