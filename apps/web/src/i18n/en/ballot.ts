import type { ballot as french } from '../fr/ballot'
import type { Translated } from '../translated'

export const ballot: Translated<typeof french> = {
  choice: { for: 'For', against: 'Against', abstain: 'Abstain' },
  outcome: {
    adopted: 'Adopted',
    rejected: 'Rejected',
    tied: 'Tied',
    ranked: 'Ranked',
    referred: 'Referred',
    'no-quorum': 'No quorum',
  },
  state: { open: 'Voting open', closing: 'Counting', closed: 'Closed' },
  secrecy: { named: 'Named vote', secret: 'Secret vote' },
  secrecyExplained: {
    named: 'After closing, everybody sees who chose what.',
    secret: 'After closing, one sees who voted and all the votes, but nothing links the two any more.',
  },
  quorum: {
    'per-college': 'A least number of voters in each college',
    none: 'None',
    number: 'At least {needed, plural, one {# voter} other {# voters}}',
    share: '{percent}% of the electors: {needed, plural, one {# voter} other {# voters}} out of {electors}',
    'absolute-majority':
      'More than half of the electors: {needed, plural, one {# voter} other {# voters}} out of {electors}',
    secret: 'At least {needed, plural, one {# voter} other {# voters}}: with fewer, secrecy would not hold',
  },
  verdict: {
    adopted:
      'Adopted: {inFavour} for, {against} against, {abstain, plural, =0 {no abstention} one {# abstention} other {# abstentions}}.',
    rejected:
      'Rejected: {inFavour} for, {against} against, {abstain, plural, =0 {no abstention} one {# abstention} other {# abstentions}}.',
    'no-quorum':
      'The vote does not count, for lack of a quorum: {inFavour} for, {against} against, {abstain, plural, =0 {no abstention} one {# abstention} other {# abstentions}}.',
    hidden: 'The vote does not count: too few secret votes to publish the counts without revealing votes.',
    majority:
      '{expressed, plural, one {# vote expressed} other {# votes expressed}}, majority at {majority}.',
    tie: '{expressed, plural, one {# vote expressed} other {# votes expressed}}, majority at {majority}: a tie rejects the proposal.',
    noneExpressed: 'No vote expressed: nothing is adopted without a vote for it.',
    quorumMet:
      'Quorum met: {voters, plural, =0 {no voter} one {# voter} other {# voters}} out of {electors}, {needed} needed.',
    quorumMissed:
      'Quorum not met: {voters, plural, =0 {no voter} one {# voter} other {# voters}} out of {electors}, {needed} needed, {missing} missing. The proposal can be put to the vote again.',
    quorumNone:
      '{voters, plural, =0 {No voter} one {# voter} other {# voters}} out of {electors}, no quorum asked.',
  },
  open: {
    action: 'Put to the vote',
    title: 'Put the proposal to the vote',
    panel: 'Ready for the vote',
    explanation: '{group}: its members vote for, against or abstain. The text is frozen from the opening on.',
    question: 'Question asked',
    defaultQuestion: 'Do you adopt the proposal “{title}”?',
    secrecy: 'How do people vote?',
    secretTooFew:
      'Not possible here: at least {fewest} electors are needed so that nobody is recognised, there are {electors}.',
    quorum: 'Quorum: how many must vote for the vote to count?',
    quorumKind: {
      none: 'No quorum',
      number: 'A number of voters',
      share: 'A share of the electors',
      'absolute-majority': 'More than half of the electors',
    },
    quorumNumber: 'Number of voters',
    quorumPercent: 'Share of the electors, in %',
    needed:
      'The vote will count from {needed, plural, one {# voter} other {# voters}} out of {electors}, abstentions included.',
    neededNone: 'The vote will count however many vote.',
    preview: 'What the electors will see',
    freeze:
      'At the opening, the text, the question and the rules are frozen: nobody changes them any more, not even you.',
    confirm: 'Open the vote',
    done: 'The vote is open.',
  },
  vote: {
    title: 'Vote',
    openTitle: 'Voting open',
    by: 'Opened by {name}',
    turnout:
      '{voters, plural, =0 {None of the {electors} electors has voted yet} one {# voter out of {electors}} other {# voters out of {electors}}}',
    quorumReached: 'Quorum met: {needed} needed.',
    quorumMissing: 'Quorum: {needed} needed, {missing, plural, one {# missing} other {# missing}}.',
    choices: 'Your choice',
    named: 'Named vote: after closing, your name and your choice will be shown.',
    secret: 'Secret vote: after closing, nothing will link your name to your choice.',
    confirmTitle: 'Vote “{choice}”?',
    confirm: 'Confirm: {choice}',
    explanation: 'A vote is neither changed nor taken back.',
    waiting: 'Your vote “{choice}” left, but no answer came back. Send it again: it will count only once.',
    resend: 'Send my vote again',
    recorded: 'Your vote is recorded.',
    recordedNext: 'The result will appear here at the closing, without reloading the page.',
    notElector:
      'Those who vote here are the {electors, plural, one {# member} other {# members}} of the group “{group}” at the opening.',
    until: 'Voting is possible until',
  },
  close: {
    action: 'Close the ballot',
    title: 'Close the ballot?',
    missing:
      '{missing, plural, =0 {All electors have voted.} one {# elector out of {electors} has not voted yet and will not be able to any more.} other {# electors out of {electors} have not voted yet and will not be able to any more.}}',
    quorumMissing:
      'The quorum is not met: {missing, plural, one {# voter is missing} other {# voters are missing}}. Closed now, the vote will not count.',
    explanation: 'The result appears at once for everybody. This cannot be undone.',
    done: 'The ballot is closed.',
  },
  result: {
    title: 'Result',
    bar: 'Shares: {inFavour} for, {against} against, {abstain} abstentions',
    table: 'Result by choice',
    choice: 'Choice',
    votes: 'Votes',
    share: 'Share of expressed',
    notExpressed: 'not expressed',
    hidden:
      'Fewer than {fewest} people voted: showing the counts, the votes or the names would reveal secret votes. Only the number of voters is published.',
    closedAt: 'Closed on',
    details: 'See the ballot in detail',
    print: 'Print',
  },
  roll: {
    named: 'Who voted what',
    secret: 'Who voted',
    caption: 'Electors of the ballot',
    name: 'Name',
    college: 'College',
    choice: 'Choice',
    part: 'Participation',
    voted: 'Voted',
    absent: 'Did not vote',
    noCollege: 'No college',
  },
  published: {
    title: 'Votes',
    explanation:
      'All the votes, sorted by their fingerprint: the order says nothing of who voted. Anyone can count them again.',
    caption: 'Published votes',
    commitment: 'Fingerprint',
    choice: 'Choice',
    nonce: 'Number drawn by the browser',
    show: 'Show {count, plural, one {the vote} other {the # votes}}',
  },
  receipt: {
    title: 'My receipt',
    explanation:
      'This browser keeps your choice and a random number. After closing, they serve to find your vote in the list. Erase the receipt if others use this device.',
    choice: 'Choice',
    nonce: 'Number',
    forget: 'Erase the receipt from this device',
    find: 'Find my vote',
    found: 'Your vote “{choice}” is in the list, with this fingerprint:',
    foundBy: {
      commitment: 'The browser computed the fingerprint again from your receipt.',
      nonce: 'Found by its number: this connection does not allow the fingerprint to be computed.',
    },
    changed:
      'A vote holds your number, but with another choice than your receipt. Tell the person who facilitates.',
    missing:
      'The receipt of this browser matches no vote: yours was sent from another device, or never arrived.',
    none: 'This browser has no receipt for this ballot: it is in the one with which you voted.',
  },
  proof: {
    title: 'Control fingerprints',
    explanation:
      'Each fingerprint (SHA-256) sums up a content: if a single sign changed, it would change too. The same ones are in the plan’s journal.',
    config: 'Rules of the ballot',
    text: 'Text voted on',
    roll: 'List of electors',
    voters: 'Roll of voters',
    votes: 'Votes',
    result: 'Result',
  },
  text: {
    title: 'Text put to the vote',
    show: 'Read the frozen text',
    frozen: 'Frozen at the opening, version {number}. Fingerprint:',
  },
  rules: {
    title: 'Rules',
    proposal: 'Proposal',
    group: 'Group',
    secrecy: 'Vote',
    quorum: 'Quorum',
    majority: 'Majority',
    majorityText: 'More than half of the votes expressed; abstentions are not expressed; a tie rejects.',
    openedAt: 'Opened',
    closedAt: 'Closed',
    openedBy: '{name},',
    electors: 'Electors',
    electorsText:
      '{electors, plural, one {# member of the group} other {# members of the group}} at the opening',
  },
  list: {
    title: 'Ballots',
    lead: 'The proposals put to the vote, and what the votes decided.',
    open: 'Open votes',
    closed: 'Closed ballots',
    noneOpen: 'No vote is open at the moment.',
    vote: 'Vote',
    voted: 'You have voted',
    follow: 'Follow',
    state: 'State',
    anyState: 'All ballots',
    onlyMine: 'Where I vote',
    group: 'Group',
    anyGroup: 'All groups',
    empty: {
      title: 'No ballot yet',
      explanation: 'A ballot is opened from the page of a published proposal.',
      action: 'See the published proposals',
    },
    nothing: { title: 'No ballot matches', explanation: 'Clear a filter to see others.' },
    clear: 'Clear the filters',
    caption: 'Closed ballots',
    proposal: 'Proposal',
    outcome: 'Result',
    turnout: 'Turnout',
    closedAt: 'Closing',
  },
}
