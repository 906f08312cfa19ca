import type { common as french } from '../fr/common'
import type { Translated } from '../translated'

export const common: Translated<typeof french> = {
  productName: 'De concert',
  pair: '{name}: {value}',
  cancel: 'Cancel',
  confirm: 'Confirm',
  save: 'Save',
  close: 'Close',
  retry: 'Try again',
  search: 'Search',
  loading: 'Loading…',
  unknownDate: 'date to be set',
  quarter: 'Q{quarter} {year}',
  error: {
    title: 'This page could not be shown',
    unexpected: 'Something unexpected went wrong. Nothing that was saved is lost.',
    reload: 'Reload the page',
    offline: 'You are offline: this page cannot be loaded. What you wrote is kept on this device.',
    back: 'Back to the previous page',
    backToText: 'Back to the text',
  },
  timeline: {
    past: 'done',
    current: 'under way',
    future: 'to come',
    undated: 'No date',
    from: 'start: {start}',
    until: 'end: {end}',
    between: '{start} → {end}',
    today: 'today',
  },
  sort: {
    up: 'Move “{label}” up',
    down: 'Move “{label}” down',
    moved: '“{label}” is now in place {place} of {places}.',
  },
  wholeNumber: 'A whole number is expected, without sign or decimal point.',
  leftOut:
    '{count, plural, one {# character was left out} other {# characters were left out}}: this field takes {most, number} at most.',
  copyLink: 'Copy the link',
  linkCopied: 'Link copied',
}
