import type { voting as french } from '../fr/voting'
import type { Translated } from '../translated'

export const voting: Translated<typeof french> = {
  readText: 'Read the text',
  readTextOf: 'Read the text of “{label}”',
  packet:
    '{drawn, plural, one {# option drawn} other {# options drawn}} for you out of {options}: everyone judges as many, and all are judged as often.',
  approval: {
    legend: 'Tick everything you approve of.',
    legendMost: 'Tick what you approve of: {most, plural, one {# option} other {# options}} at most.',
    count: '{count, plural, =0 {Nothing ticked} one {# ticked} other {# ticked}} out of {options}.',
    full: 'That is the most: untick one to choose another.',
  },
  judgment: {
    legendWorst:
      'Give each option a grade. Several can have the same. Without a judgment, an option counts as the worst grade.',
    legendExpressed:
      'Give a grade to each option that you can judge. Without a judgment, your vote does not weigh on it.',
    none: 'No judgment',
    count:
      '{count, plural, =0 {No option judged} one {# option judged} other {# options judged}} out of {options}.',
    leftWorst:
      '{left, plural, one {# option without a judgment will count} other {# options without a judgment will count}} as “{grade}”.',
    leftExpressed:
      '{left, plural, one {# option is left} other {# options are left}} without a judgment: your vote will not weigh on {left, plural, one {it} other {them}}.',
  },
  dots: {
    legend:
      'Share out {dots, plural, one {# dot} other {# dots}}, {most} at most on one option. You may keep some.',
    add: 'Add a dot to “{label}”',
    remove: 'Take a dot from “{label}”',
    on: 'Dots on “{label}”',
    left: '{left, plural, =0 {All your dots are placed} one {You have # dot left} other {You have # dots left}} out of {dots}.',
  },
  ranking: {
    legend:
      'Put the options in order, the one you prefer first: with the arrows, or by dragging. What you do not rank comes after.',
    ranked: 'Your ranking',
    unranked: 'Not ranked',
    noneRanked: 'Nothing is ranked yet: take the option you prefer first.',
    rank: 'Rank',
    rankOf: 'Rank “{label}” next',
    remove: 'Take out of the ranking',
    removeOf: 'Take “{label}” out of the ranking',
    count:
      '{count, plural, =0 {No option ranked} one {# option ranked} other {# options ranked}} out of {options}.',
  },
  inMeeting: {
    'show-of-hands': 'The vote is by show of hands, in a meeting: two people count and enter the votes.',
    consent: 'The decision is by consent, in a meeting, round after round.',
  },
  words: {
    blank: 'Blank vote',
    dots: '{dots, plural, one {# dot} other {# dots}}',
  },
  secrecy: {
    named: 'Named vote: after closing, your name and your choice will be shown.',
    secret: 'Secret vote: after closing, nothing will link your name to your choice.',
  },
  review: 'Check my vote',
  blank: 'Vote blank',
  nothingChosen: 'Choose first, or vote blank: a blank vote counts among the voters.',
  keptHere: 'Your draft is kept on this device until it is sent.',
  reviewTitle: 'Check your vote',
  cast: 'Vote',
  castBlank: 'Confirm the blank vote',
  final: 'A vote cannot be changed or taken back.',
  shared: 'Others use this device: keep nothing here',
  sharedExplained: 'Your receipt will go with this page. Print it or save it elsewhere first.',
  sharedUntilSent: 'It stays on this device until the answer comes, then leaves it.',
  sharedNow: 'It is no longer kept: it will go with this page.',
  forName: 'On behalf of {name}',
  ownSeat: 'Your vote',
  proxySeat: 'For {name}, who gave you a proxy',
  unsent: 'Not sent yet',
  unsentOnline:
    'Your vote left and no answer came back. It is kept here and sent again until one comes; it will count once.',
  unsentOffline:
    'You are offline. Your vote is kept on this device and will leave as soon as the network is back: keep this page open, or open it again before the closing.',
  resend: 'Send again now',
  sentAtLast: 'Your vote is recorded.',
  alreadyVoted:
    'A vote was already recorded for this seat. If you voted only from here, it is the one of the receipt; otherwise only the first to arrive counts.',
  votedElsewhere: 'The receipt is in the browser with which you voted, unless it was erased.',
  late: 'Your vote is not counted',
  lateExplained: 'Your vote arrived after the closing, or could not be accepted: it is not counted.',
  voteAgain: 'Begin the vote again',
  electorsAre:
    '{electors, plural, one {# elector votes} other {# electors vote}} in this ballot, by the list fixed at the opening.',
  receiptNamed: 'What you sent from this device.',
  receiptFile: 'vote-receipt.txt',
  question: 'Question',
  ballotId: 'Ballot',
  choiceText: 'Vote, word for word',
  commitment: 'Fingerprint of your vote',
  checkByHand:
    'The fingerprint is the SHA-256 of: v1|ballot|vote|number. It will be in the list published after closing.',
  download: 'Save the receipt',
  print: 'Print the receipt',
}
