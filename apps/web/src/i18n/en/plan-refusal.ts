import type { PlanReason } from '../fr/plan-refusal'

/** Why a plan, its levels or its tree stay as they are: not said before anybody has signed in. */
export const planRefusal: Record<PlanReason, string> = {
  'last-project-lead': 'A plan always keeps at least one project lead. Appoint another one first.',
  'title-missing': 'A title is missing. Give one, even a provisional one.',
  'acronym-missing': 'An acronym is missing, in one word: “CAF”, for instance.',
  'glossary-full': 'The glossary already has as many entries as it can: 1,000, those taken away included.',
  'choice-unknown': 'This choice does not exist. Choose one of those offered.',
  'not-a-number': 'Write a number: 12, for instance, or 12.5.',
  'number-not-whole': 'Write a whole number, without a comma or a sign: 12, for instance.',
  'number-out-of-range': 'This number is too small or too large for this field. Check it.',
  'date-invalid': 'This date does not exist. Check the day, the month and the year.',
  'year-out-of-range': 'The year goes from 1900 to 2200. Check it.',
  'dates-reversed': 'The end date comes before the start date. Correct one of them.',
  'duplicate-key': 'This short name is already taken here. Choose another one.',
  'slug-taken': 'This address already belongs to another plan. Choose another one.',
  'stale-version':
    'Somebody else has changed this in the meantime. Look at what has changed, then start again.',
  'format-unknown':
    'This file is not a plan document. It should begin with "format": "schema-solidarites/plan" and "formatVersion": "0.1".',
  'level-unknown':
    'This level does not exist in this plan. Choose one of the levels defined in the settings.',
  'part-in-use': 'People, proposals or lines of the plan refer to it: it cannot be removed.',
  'level-in-use': 'This level already holds items. Move them before you remove it.',
  'level-inside-itself': 'A level cannot be placed below itself. Choose another parent level.',
  'level-unreachable':
    'No path leads to this level. Say below which level it goes, or that it may stand at the root.',
  'level-not-allowed-here': 'This level cannot go here. Choose another place or another level.',
  'level-without-sheet':
    'This level has no action sheet. Open the sheet of an item on a level that carries one.',
  'numbering-invalid': 'This numbering rule cannot be used. Choose one of those offered.',
  'numbering-start-invalid': 'The first rank is a whole number, from 0 to 9999.',
  'numbering-placeholder-unknown':
    "The form of the number only knows '{n}' (the rank) and '{parent}' (the number above). Remove anything else in braces.",
  'numbering-display-unknown':
    "The way to write the number only knows '{number}' (the number). Remove anything else in braces.",
  'territory-unknown':
    'This territory does not exist in this plan. Choose one of those defined in the settings.',
  'place-not-found': 'The chosen place no longer exists. Choose another one in the tree.',
  'parent-unknown': 'The item that should hold this one does not exist. Choose another one.',
  'parent-not-live': 'The item that should hold this one has been retired or set aside. Choose another one.',
  'would-make-a-cycle': 'An item cannot be placed below itself or below what it holds. Choose another place.',
  'already-under-it': 'This item already stands there. Choose another one.',
  'plan-full': 'This plan has reached the number of items allowed. Retire some before you add more.',
  'item-in-use': 'Lines of the plan or proposals rely on this statement. Retire it rather than delete it.',
  'variant-of-variant': 'A territorial variant has no variants of its own. Choose the departmental sheet.',
  'not-a-variant': 'This sheet is no territorial variant: it inherits nothing.',
  'field-inherited': 'This field comes from the departmental sheet. First choose to write it otherwise here.',
  'territory-in-use': 'Lines of the plan belong to this territory. Retire it rather than delete it.',
  'nothing-to-restore':
    'The plan already is as it was in this version, or what differs can no longer change. Choose another one.',
  'node-frozen':
    'The steering committee has validated this item: its text, number and place no longer change.',
  'node-retired': 'This item has been retired from the plan: it no longer changes.',
  'node-has-children': 'This item holds others. Move or retire them first.',
  'node-not-draft': 'Only an item in preparation can be put before the steering committee.',
  'node-not-proposed':
    'This item awaits no decision: it has not been put before the steering committee, or the decision has been taken.',
  'node-changed':
    'This item has changed since you read it. Nothing was decided: read it again before you decide.',
  'parent-not-validated':
    'The item that holds this one is not validated yet. The steering committee decides from the top down, level by level.',
}
