import type { ballotPage as french } from '../fr/ballot-page'
import type { Translated } from '../translated'

export const ballotPage: Translated<typeof french> = {
  counting: 'The ballot is closed, votes are being counted. The result will show here in a moment.',
  closedNow: 'The ballot is closed.',
  options: {
    title: 'Options',
    lead: 'The texts are those that were frozen at the opening.',
    read: 'Read the text',
    fingerprint: 'Fingerprint of the text:',
    noText: 'An option without a text: only its label is voted on.',
    showAll: 'Show the {count} options',
  },
  roll: {
    proxies: 'Proxies of the ballot',
    frozen: 'These proxies were frozen at the opening: whoever holds one votes for the person who gave it.',
    giver: 'Given by',
    holder: 'Proxy',
    heldBy: 'given to {name}',
    group: '{college}: {voters} of {electors}',
  },
  lines: {
    title: 'Raised hands and paper votes',
    caption: 'Lines entered and countersigned',
    line: 'Line',
    kind: 'Vote',
    kinds: { hands: 'Raised hands', paper: 'Paper' },
    college: 'College',
    present: 'Present, or papers',
    proxies: 'Proxies',
    votes: 'Votes',
    signed: 'Entered, countersigned',
    signedBy: '{entered}, {countersigned}',
  },
  journal: {
    title: 'In the journal',
    entry: 'no. {position}',
    'ballot-opened': 'Opening',
    'ballot-closed': 'Closing',
    'ballot-result-recorded': 'Result',
    link: 'See the journal',
  },
  print: {
    sheet: '{plan} – result sheet',
    printed: 'Printed on {date}.',
    head: 'Journal of the plan at the entry of the result: no. {position}, fingerprint {hash}.',
  },
  rules: {
    method: 'Way of voting',
    methods: {
      'for-against': 'For, against or abstain.',
      'show-of-hands': 'By show of hands: for, against or abstain.',
      approval:
        'Approval: everyone approves {most, plural, =0 {as many options as they like} one {one option} other {# options at most}}.',
      'majority-judgment': 'Majority judgment: everyone gives every option a grade, out of {grades}.',
      dots: 'Dots: {dots} per person, {most} at most on one option.',
      borda: 'Ranking by points (Borda): the first place is worth most points.',
      schulze: 'Ranking by duels (Schulze): every option is compared with every other.',
      consent: 'Consent, {rounds, plural, one {in one round} other {in # rounds at most}}.',
    },
    worst: 'Not to judge an option is to give it the worst grade.',
    onlyExpressed:
      'An option is only ranked with {least, plural, =0 {one judgment} one {# judgment} other {# judgments}} or more.',
    packets: 'Everyone judges {count} options drawn by their browser.',
    electors: '{electors, plural, one {# elector} other {# electors}}',
    majority: {
      expressed: 'More than half of the votes expressed; blank votes and abstentions are not.',
      absolute: 'More than half of the electors.',
      qualifiedExpressed: 'At least {share} of the votes expressed.',
      qualifiedElectors: 'At least {share} of the electors.',
      tie: 'A tie does not adopt.',
      casting: 'On a tie, the voice of {label} decides.',
      least:
        '{least, plural, one {At least one college must be in favour} other {At least # colleges must be in favour}}.',
    },
    selection: 'Selection',
    selections: {
      none: 'None: the vote ranks.',
      top: '{places, plural, one {The first} other {The first #}}; a tie at the last place selects more.',
      share: 'Options approved by at least {percent}% of the votes expressed.',
      grade: 'Options whose majority grade is at least “{grade}”.',
    },
    colleges: 'Colleges',
    countings: {
      raw: 'Shown for information: each vote counts for one.',
      proportional: 'Each college weighs its share, by its votes: the weighted result counts.',
      block: 'Each college gives all of its share to its majority: the weighted result counts.',
    },
    college: '{college} ({seats, plural, one {# seat} other {# seats}})',
    weighed: '{college}: {weight} ({seats, plural, one {# seat} other {# seats}})',
    proxies: 'Proxies',
    proxiesText:
      '{most, plural, one {One} other {#}} at most per person; {count, select, yes {they count} other {they do not count}} towards the quorum.',
    closesAt: 'Closes',
  },
}
