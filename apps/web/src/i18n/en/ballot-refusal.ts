import type { BallotReason } from '../fr/ballot-refusal'

/** What is wrong with the rules or the choice of a ballot: not said before anybody has signed in. */
export const ballotRefusal: Record<BallotReason, string> = {
  'question-missing': 'The ballot has no question. Write what the electors will answer.',
  'option-without-label': 'An option has no name. Name it or remove it.',
  'option-twice': 'The same option is there twice. Remove one.',
  'method-needs-one-option':
    'This way of voting is about a single option. Keep one, or choose a way that compares several.',
  'too-few-options':
    'This way of voting compares two options or more. Add some, or choose a vote for or against.',
  'too-many-options':
    'There are too many options for this way of voting. Remove some, or choose dots or majority judgment.',
  'too-many-labels': 'There are too many options written by hand. Make proposals of them, or remove some.',
  'method-not-secret':
    'A show of hands and consent are in the open. Choose a named ballot or another way of voting.',
  'approvals-invalid': 'The number of approvals allowed must be from 1 to the number of options.',
  'grades-invalid': 'There must be five to seven grades, all different and none blank.',
  'judgments-invalid': 'The least number of judgments must be a whole number, from 0.',
  'packet-invalid': 'The number of options that each person judges must be from 1 to the number of options.',
  'packet-needs-expressed':
    'When each person judges only some of the options, only the judgments made can count. Choose that rule.',
  'dots-invalid': 'The number of dots per person must be from 1 to 100.',
  'dots-per-option-invalid':
    'The number of dots on one option must be from 1 to the number of dots per person.',
  'rounds-invalid': 'The number of rounds must be from 1 to 20.',
  'majority-missing': 'Say which majority adopts.',
  'majority-only-for-sides': 'A majority or a casting vote makes sense only in a vote for or against.',
  'majority-share-invalid':
    'A qualified majority is a fraction of more than half, and at most all: 2/3 for instance.',
  'majority-needs-raw':
    'A majority of the electors is counted by votes, without weights of colleges. Choose a majority of those expressed, or a plain count.',
  'casting-vote-needs-tie': 'A casting vote settles a tie: it needs the plain majority of votes expressed.',
  'casting-vote-needs-hands':
    'Only in a show of hands is the voice of the chair written down, so that it can settle a tie.',
  'selection-missing': 'Say how options are kept, or that none is by the ballot alone.',
  'selection-invalid': 'The threshold or the number of options kept is not possible in this ballot.',
  'selection-does-not-fit': 'This way of keeping options does not go with this way of voting.',
  'colleges-missing': 'These rules count by college, and no college is chosen. Choose the colleges.',
  'college-unknown': 'One of the colleges is no longer in this plan. Reload the page and choose again.',
  'college-without-seats':
    'A college that weighs in the result has no elector. Remove it or widen the electorate.',
  'elector-without-college':
    'An elector is in none of the colleges that count. Put everyone in a college, or choose a plain count.',
  'weight-invalid':
    'A college’s weight is an exact fraction in lowest terms, zero or more: 1/4 for instance.',
  'weights-not-one': 'The weights of the colleges must add up to exactly 100%. Correct them.',
  'block-only-for-sides': 'Voting in blocks is only for votes for or against. Choose a proportional count.',
  'favourable-only-for-sides': 'A number of favourable colleges can be asked only in a vote for or against.',
  'favourable-out-of-reach': 'More favourable colleges are asked for than there are colleges.',
  'proxies-invalid': 'The number of proxies per person must be from 0 to 10.',
  'consent-without-proxies': 'Consent is given in person: there are no proxies.',
  'consent-without-colleges': 'Consent is sought of everyone: it is not counted by college.',
  'too-many-approved': 'You have approved more options than this ballot allows. Remove some.',
  'too-many-dots': 'You have put more dots than you have. Remove some.',
  'choice-outside-packet': 'These options are not those that this ballot gave you to judge. Reload the page.',
  'vote-not-cast-alone':
    'People do not vote here each on their own: the meeting counts hands or takes the answers.',
  'not-a-consent': 'This ballot is not a consent by rounds.',
  'consent-closed-by-hand':
    'A consent is closed when the circle has decided, not at a set time. Remove the closing time.',
  'consent-without-text': 'This ballot is on a label: it has no text to reopen.',
  'round-not-open': 'No round is open: answers are given during a round.',
  'rounds-exhausted':
    'All the rounds set at the opening have been held. Close it: without consent, what was planned then applies.',
  'text-being-amended': 'The text is open to changes. Open a round, which freezes it, before closing.',
  'not-present': 'First say that you are here: whoever is absent does not give their consent.',
  'answered-in-round': 'Whoever has answered stays present until the next round.',
  'objection-lifted': 'This objection has been lifted already.',
  'ballot-not-draft': 'This ballot has already been opened: its rules no longer change.',
  'ballot-not-open': 'This ballot is not open: not yet, or no longer.',
  'ballot-id-taken':
    'This ballot was already opened, with other rules. Look at it in the list of ballots; to open another, start over.',
  'ballot-already-open': 'A ballot on this proposal is already open. Wait until it closes.',
  'ballot-expired': 'The closing time has passed: votes are no longer taken.',
  'ballot-not-closed': 'This ballot is not closed. The result is known only after it closes.',
  'ballot-without-archive':
    'This ballot was held before ballots had verification archives: its page has its fingerprints.',
  'ballot-not-adopted': 'This ballot did not adopt the proposal: it cannot become part of the plan.',
  'deadline-in-the-past': 'The closing time has already passed. Choose one to come.',
  'electorate-empty': 'Nobody could vote. Choose a group that has members.',
  'secret-college-too-small':
    'A secret ballot needs more electors in each college, so that nobody can be recognised. Choose a named ballot or a wider electorate.',
  'quorum-invalid': 'This quorum cannot be used. Give a positive number or percentage.',
  'quorum-out-of-reach':
    'This quorum is larger than the number of electors: it could never be reached. Lower it.',
  'not-an-elector': 'You are not an elector of this ballot. You can follow its result.',
  'already-voted': 'Your vote is already recorded. It counts once.',
  'text-not-the-one-voted':
    'The text is not the one that was voted on. Reload the page to see the frozen text.',
}
