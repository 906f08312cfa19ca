import type { ballotVerdict as french } from '../fr/ballot-verdict'
import type { Translated } from '../translated'

export const ballotVerdict: Translated<typeof french> = {
  counts:
    '{electors, plural, one {# elector} other {# electors}}, {voters, plural, =0 {no voter} one {# voter} other {# voters}}, {blank, plural, one {# blank} other {# blank}}, {expressed, plural, one {# vote expressed} other {# votes expressed}}.',
  countsOnly:
    '{electors, plural, one {# elector} other {# electors}}, {voters, plural, =0 {no voter} one {# voter} other {# voters}}.',
  hidden:
    'Fewer than {fewest} secret votes: publishing them would give choices away, only the number of voters is told.',
  hiddenWay:
    '1 to 4 secret votes came online, or on the papers of one line: whoever counted the others would know them. Nothing is published, and nothing is decided.',
  collegesHidden:
    'One college has 1 to 4 secret votes: no result by college is published, it would give choices away.',
  nothingExpressed: 'No vote expressed: nothing is decided without one.',
  quorumNumber: 'Quorum: {needed, plural, one {# voter} other {# voters}}.',
  quorumShare:
    'Quorum: {percent}% of {electors, plural, one {# elector} other {# electors}}, that is {needed}.',
  quorumAbsolute:
    'Quorum: more than half of {electors, plural, one {# elector} other {# electors}}, that is {needed}.',
  quorumColleges:
    'Quorum: in each college, {number, plural, one {# voter} other {# voters}}, or all of its members where they are fewer.',
  quorumSecret: 'A secret vote needs at least {needed} voters to stay one.',
  quorumMet: 'It is met, with {counted, plural, one {# voter} other {# voters}}.',
  quorumMetSecret: 'There are {counted}.',
  quorumMetColleges: 'It is met in each.',
  quorumMissed:
    'The quorum of {needed} is not met: {missing, plural, one {# voter is missing} other {# voters are missing}}.',
  quorumMissedSecret: '{missing, plural, one {# is missing} other {# are missing}}.',
  quorumMissedCollege:
    'College “{college}”: {counted, plural, =0 {no voter} one {# voter} other {# voters}}, {needed} needed; {missing, plural, one {# voter is missing} other {# voters are missing}}.',
  quorumSmallCollege:
    'One college has 1 to 4 secret votes: a weighted result would give them away, the vote cannot count.',
  proxiesNotCounted:
    'Proxies do not count towards the quorum: {voters, plural, one {# vote} other {# votes}}, of which {counted} count.',
  majorityExpressed:
    'More than half of the {expressed, plural, one {single vote expressed} other {# votes expressed}} was needed, that is {needed}; {inFavour} for, {against} against{tied, select, yes {: a tie} other {}}.',
  majorityAbsolute:
    'More than half of the {electors, plural, one {single elector} other {# electors}} was needed, that is {needed}; {inFavour} for, {against} against.',
  qualifiedExpressed:
    'At least {asked} of the {expressed, plural, one {single vote expressed} other {# votes expressed}} was needed, that is {needed}; {inFavour} for, {against} against.',
  qualifiedElectors:
    'At least {asked} of the {electors, plural, one {single elector} other {# electors}} was needed, that is {needed}; {inFavour} for, {against} against.',
  weightedMajority:
    'More than half of the weighted result was needed; {share} for{tied, select, yes {: a tie} other {}}.',
  weightedQualified: 'At least {asked} of the weighted result was needed; {share} for.',
  weightedNothing: 'No college that has a weight expressed a vote: there is no weighted result.',
  favourable:
    '{favourable, plural, =0 {No college in favour} one {# college in favour} other {# colleges in favour}} out of {colleges}; {least} needed.',
  decidesProportional: 'The weighted result is the one that counts.',
  decidesBlock:
    'The weighted result is the one that counts, each college giving all of its weight to its majority.',
  decidesRaw: 'The raw result is the one that counts; colleges are shown for information.',
  rawDiffers:
    'Without weights, {inFavour} for and {against} against would have decided otherwise: the weighted result counts.',
  rawLeads: 'Without weights, {options} would {count, plural, one {lead} other {lead}}.',
  redistributed:
    '{count, plural, one {The college {colleges} expressed no vote: its weight is shared among the others.} other {The colleges {colleges} expressed no vote: their weight is shared among the others.}}',
  casting: 'Casting vote ({label}): {choice, select, for {for} other {against}}.',
  castingMissing: 'The casting vote ({label}) was not given.',
  adopted: 'Adopted.',
  rejected: 'Rejected.',
  tied: 'A tie: it is not adopted.',
  noQuorum: 'The vote does not count.',
  leader: 'First: {options}.',
  leaders: 'First, tied: {options}.',
  unbeaten: 'No option prevails over all others: {options} are beaten by none.',
  unranked:
    '{count, plural, one {# option is not ranked} other {# options are not ranked}}, for want of {least, plural, =0 {a judgment} one {# judgment} other {# judgments}}.',
  selectNone: 'This vote ranks, it selects nothing.',
  selectTop: '{places, plural, one {The first is selected} other {The first # are selected}}.',
  selectTopWidened:
    '{places, plural, one {The first was to be selected} other {The first # were to be selected}}; {selected} are, because {tied} are tied at place {rank, plural, =1 {1} other {#}}.',
  selectTopFewer:
    '{places, plural, one {The first was to be selected} other {The first # were to be selected}}; {selected, plural, =0 {none is ranked} one {only one is ranked} other {only # are ranked}}.',
  selectShare:
    'Options approved by at least {percent}% of the votes expressed are selected: {selected, plural, =0 {none} one {# of {options}} other {# of {options}}}.',
  selectGrade:
    'Options whose majority grade is at least “{grade}” are selected: {selected, plural, =0 {none} one {# of {options}} other {# of {options}}}.',
  selected: '{count, plural, one {Selected} other {Selected}}: {options}.',
  consentPresent:
    '{electors, plural, one {# elector} other {# electors}}, {present, plural, =0 {nobody present} one {# present} other {# present}}; {rounds, plural, =0 {no round} one {one round} other {# rounds}}.',
  consentAnswers:
    'In the last round: {consent, plural, =0 {nobody consents} one {# consents} other {# consent}}, {reserve, plural, =0 {no reservation} one {# reservation} other {# reservations}}, {objection, plural, =0 {no objection} one {# objection} other {# objections}}.',
  consentNobody: 'Nobody was present to consent.',
  consentSilent:
    '{silent, plural, one {# person present did not answer: silence is not consent} other {# people present did not answer: silence is not consent}}.',
  consentOpen:
    '{open, plural, one {# admissible objection is still open} other {# admissible objections are still open}}.',
  consentReached: 'Everyone present answered, and no admissible objection is open.',
  consentRefer: 'No consent: the text is referred, as was fixed at the opening.',
  consentVote: 'No consent: a vote by qualified majority follows, as was fixed at the opening.',
}
