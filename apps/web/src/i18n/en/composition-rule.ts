import type { compositionRule as french } from '../fr/composition-rule'
import type { Translated } from '../translated'

export const compositionRule: Translated<typeof french> = {
  college: {
    label: 'Colleges',
    none: 'Do not tell colleges apart',
    shown: 'Show the result of each college',
    proportional: 'Weigh: each college weighs its share, by its votes',
    block: 'Weigh by blocks: each college gives its whole share to its majority',
    noneExplained: 'Each vote counts for one; nothing is said by college.',
    shownExplained: 'Each vote counts for one; one sees where the colleges diverge.',
    proportionalExplained: 'The weighted result decides; the raw one is shown beside it.',
    blockExplained: 'Like an assembly of orders; only for or against.',
    weight: 'Weight of “{label}”',
    weightExplained:
      '{seats, plural, one {# seat} other {# seats}}. As a percentage (25%) or a fraction (1/3).',
    sum: 'Sum of the weights: {sum}.',
    sumRight: 'That is right.',
    sumWrong: 'It must be exactly 100%.',
    equal: 'Share equally',
    advice:
      'Advice: at least three colleges, each between 10% and 50%, so that none decides alone or counts for nothing (a rule of French cooperatives).',
    least: 'Favourable colleges required',
    leastExplained:
      '0: the majority is enough. Otherwise the text is adopted only if as many colleges are in favour.',
    noCollege: 'This electorate has no college: colleges are set with the people of the plan.',
  },
  proxy: {
    label: 'Most proxies per person',
    description: '0: no proxies. A proxy gives one more vote to whoever holds it; it appears on the roll.',
    quorum: 'Proxies count for the quorum',
    quorumExplained: 'The custom of assemblies: no.',
  },
  secrecy: {
    label: 'Named or secret?',
    named: 'After closing, everyone sees who chose what.',
    secret:
      'After closing, nothing links a name to a vote in the database any more. That protects neither from a glance over the shoulder nor from whoever runs the server during the vote.',
    few: '“{label}” has only {seats, plural, one {# seat} other {# seats}}: under {fewest}, its vote could be guessed.',
  },
  rule: {
    title: 'When and how is it decided?',
    quorum: 'Quorum: how many must vote?',
    quorumKind: {
      none: 'No quorum',
      number: 'A number of voters',
      share: 'A share of the electors',
      'absolute-majority': 'More than half of the electors',
      'per-college': 'A number in each college',
    },
    quorumNumber: 'Number of voters',
    quorumPercent: 'Share of the electors, in %',
    quorumPerCollege: 'Voters per college, or all if it has fewer',
    needed:
      'That is {needed, plural, one {# voter} other {# voters}} out of {electors}, blank votes included.',
    neededSecret:
      'That is {needed, plural, one {# voter} other {# voters}} out of {electors}: with fewer, the secret would not hold.',
    neededNone: 'The vote will count whatever the number of voters.',
    neededColleges: 'That is {colleges}.',
    majority: 'Majority: when is it adopted?',
    majorityKind: {
      expressed: 'More for than against',
      absolute: 'More than half of the electors for',
      'qualified-expressed': 'A share of the votes expressed',
      'qualified-electors': 'A share of all the electors',
    },
    majorityShare: 'Share needed, as a fraction or in %',
    majorityExplained: {
      expressed:
        'Abstentions count neither for nor against. With {electors} votes expressed, it takes {needed}.',
      absolute: 'That is {needed} for out of {electors} electors, however many vote.',
      'qualified-expressed': 'With {electors} votes expressed, it takes {needed} for.',
      'qualified-electors': 'That is {needed} for out of {electors} electors.',
    },
    castingVote: 'On a tie, the chair’s vote decides',
    castingVoteExplained: 'Without it, a tie stays a tie: nothing is adopted.',
    selection: 'Which options are kept?',
    selectionKind: {
      none: 'None by the ballot alone',
      top: 'The first ones',
      share: 'Those that a share of the voters approves of',
      grade: 'Those that reach a grade',
    },
    selectionExplained: {
      none: 'The ranking informs; the decision comes afterwards.',
      top: 'On a tie for the last place, all of them pass, and the result says so.',
      share: 'A share of the votes expressed.',
      grade: 'The median grade must be this one or better.',
    },
    places: 'How many options',
    percent: 'Share needed, in %',
    least: 'Grade needed',
    closing: 'Closing',
    closingByHand: 'By hand',
    closingAt: 'At a date',
    closingByHandExplained: 'You close when you decide.',
    closingAtExplained: 'It closes by itself; before that date, closing takes two people.',
    closingDate: 'Date and time of closing, by this device',
  },
}
