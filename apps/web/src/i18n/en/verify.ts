import type { verify as french } from '../fr/verify'
import type { Translated } from '../translated'

export const verify: Translated<typeof french> = {
  title: 'Verify this ballot',
  link: 'Verify this ballot',
  lead: 'Your browser computes the fingerprints and counts the votes again, from the archive that every reader of this plan can download.',
  archive: 'Archive',
  run: 'Verify the published archive',
  again: 'Verify again',
  open: 'Verify a ZIP file',
  download: 'Download the archive',
  drop: 'Or drop here the archive that you kept.',
  working: 'Verifying…',
  offline: 'The archive could not be downloaded: check the connection, or open an archive already saved.',
  independent:
    'This page comes from the same server as the ballot. For a separate check, the archive holds a Python program of less than 200 lines, verify.py, written apart.',
  notClosed: {
    title: 'This ballot is not closed',
    explanation: 'The archive is published at the closing, with the result.',
    action: 'Back to the ballot',
  },
  problem: {
    'too-large': 'This file is too large for the archive of a ballot: it was not opened.',
    'not-a-zip': 'This file is not a ZIP archive, or it is damaged.',
    'not-an-archive': 'This file holds no readable archive of a ballot: parts are missing or damaged.',
    'other-version': 'This archive has a format that this page does not know.',
    'other-ballot': 'This archive is of another ballot: “{question}”.',
    'no-cryptography':
      'This browser computes no fingerprints on a page without HTTPS: use verify.py, or open the page over HTTPS.',
  },
  summary: {
    right: '{count, plural, one {The check is right} other {All # checks are right}}.',
    wrong:
      '{count, plural, one {# check of {all} failed} other {# checks of {all} failed}}: this archive was changed, or its result is wrong.',
    source: 'Archive verified: {name}',
    published: 'the one that this server publishes',
  },
  checks: 'Checks',
  state: { right: 'Right', wrong: 'Failed', untold: 'Not published' },
  found: 'Computed here',
  told: 'Said by the archive',
  check: {
    rules: { title: 'The rules', proves: 'The rules of the vote are those that were frozen at the opening.' },
    texts: { title: 'The texts', proves: 'The texts are, to the letter, those that were put to the vote.' },
    electorate: { title: 'The electorate', proves: 'The electors are those enrolled at the opening.' },
    voters: { title: 'The roll', proves: 'The list of those who voted is the one sealed at the closing.' },
    commitments: {
      title: 'The commitments',
      proves: 'Each secret vote is the one that a voter’s browser committed to, and counts once.',
    },
    votes: { title: 'The votes', proves: 'The votes are those that were sealed at the closing.' },
    choices: { title: 'The choices', proves: 'Each vote is one that the rules allow.' },
    turnout: {
      title: 'As many votes as voters',
      proves: 'There is no vote more and no vote less than names ticked.',
    },
    count: {
      title: 'The count',
      proves: 'Counted again here, the votes give exactly the figures announced, college by college.',
    },
    quorum: { title: 'The quorum', proves: 'The quorum asked for and the turnout counted are right.' },
    verdict: {
      title: 'The verdict',
      proves: 'The decision is the one that the rules draw from these figures.',
    },
    result: { title: 'The written result', proves: 'The text of the result is the one that was recorded.' },
    journal: {
      title: 'The chain of the journal',
      proves: 'From the first to the last, no event was removed, added or retouched.',
    },
    head: {
      title: 'The head of the journal',
      proves: 'The journal ends on the fingerprint announced: compare it with printed minutes.',
    },
    inscribed: {
      title: 'The fingerprints in the journal',
      proves: 'The journal bears the fingerprints of the rules, votes and result verified here.',
    },
  },
  mine: {
    title: 'Find my vote',
    label: 'Your receipt',
    description: 'Paste it, or its code of 32 digits and letters: it stays in this browser.',
    open: 'Open a receipt',
    kept: 'The receipt kept by this browser was taken up.',
    find: 'Search',
    noCode: 'There is no receipt code in this text: 32 digits and letters from a to f.',
    missing: 'No vote of this archive has this code.',
    found: 'Your vote is in the archive: {choice}',
    changed: 'A vote has this code, but its commitment is not the right one: this archive was changed.',
  },
  not: {
    title: 'What this does not prove',
    free: 'That everyone voted freely and in person: a vote from afar does not prevent coercion.',
    operator:
      'That whoever runs the server could see or add nothing during the ballot: the verification is not end to end.',
    copy: 'That a whole copy made anew from the start would show, without a fingerprint kept elsewhere: tampering can be noticed, it is not made impossible.',
  },
}
