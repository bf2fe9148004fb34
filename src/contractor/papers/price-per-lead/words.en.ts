export const en = {
  title: 'Fixed price per lead',
  use: 'Belongs to the annex: what one result costs at most, what it is, and who bears a rise.',
  lead: 'The price of a result is fixed for the term of the contract; nothing but the review named below changes it. It is the advertising budget of the tool divided by the results that count. It moves the risk of a rising price to the one who sets up the advertising.',
  prices: 'Prices',
  head: ['Tool', 'One result is', 'At least, over the year', 'Maximum cost per result', 'Price agreed'],
  result: {
    members: 'a real member who joined and stayed seven days',
    visits: 'a visit to the site that counts',
    leads: 'a lead by the definition below',
  },
  priceSource:
    '“Maximum cost per result” is the advertising budget of the tool over the year, including its share of the test reserve, divided by the commit and rounded up. A bidder enters a price of its own under “Price agreed”; lower is possible, higher needs a reason in writing.',
  toAgree: 'to be agreed',
  severalTools:
    'The yearly minimum of a tool is for that tool alone and sets only its price. What is owed for all paid tools together, month by month, is in “Obligations and bonus scale”. It adds up to more: where one tool falls short, another often makes up for it.',
  noLeads:
    'This plan buys no leads: leads come later, from posts, offers and the site, and no price is paid for them. Should leads be bought after all, the parties add a line to the table first; the definition holds from today.',
  noTools:
    'This part of the work has no paid tools, so there is no price to be fixed yet. Should advertising begin, the parties fill in the table first.',
  afterTest: (blank: string) =>
    `Instead of agreeing a price before anything has run, the parties may fix it after a paid test of ${blank} weeks. The money for the test is agreed beforehand. “Price agreed” is filled in from its results within five working days; it is not above “Maximum cost per result” without a reason in writing.`,
  blankRow: ['…………', 'a lead by the definition below', '…………', '…………', '…………'],
  definition: 'What a lead is',
  definitionItems: [
    'Working contact details of a new person who wants to find out about or buy what the Client sells.',
    'The person lives where the Client sells, and is of the age the offer is for.',
    'The source is known by a UTM tag, a promo code, a lead form, or the answer to “how did you hear of us”.',
    'The full definition, with everything excluded, bots and prize hunters among it, is in “KPI definitions”. A member of a community is not a lead, and a lead is not a sale.',
  ],
  rules: 'How it is settled',
  ruleItems: [
    'At the end of each month the advertising budget spent by the tool is divided by the number of results that count; this is the actual cost per result.',
    'If the actual cost per result is above the fixed price, the difference is deducted from the Contractor’s fee for the next month, up to …………% of that fee. If it is below, the Contractor owes nothing and gets what the bonus scale says. What is deducted for the price is not deducted a second time for a commit missed in the same month.',
    'The month of a test of a new audience is settled together with the two months after it.',
    'The Client names what it does not count in the time and manner set in “KPI definitions”. Such results are replaced in the next month at no extra cost.',
    'The price may be reviewed once in six months, if the average price of the same results in the network’s own statistics has changed by more than a fifth. Seasonal swings in ad prices are no grounds for a review: they are in the price already.',
    'The Client answers a lead within one working day. A lead that was answered later counts, whatever came of it.',
    'The advertising budget itself is paid by the Client and never passes through the Contractor, who gets no commission on it.',
  ],
};
