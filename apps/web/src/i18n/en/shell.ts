import type { shell as french } from '../fr/shell'
import type { Translated } from '../translated'

export const shell: Translated<typeof french> = {
  skip: 'Skip to content',
  menu: {
    open: 'Open the menu',
    close: 'Close the menu',
  },
  nav: {
    label: 'Sections of the plan',
    overview: 'Where we are',
    tree: 'Plan',
    groups: 'Groups',
    proposals: 'Proposals',
    moderation: 'Moderation',
    ballots: 'Ballots',
    sheets: 'Action sheets',
    notices: 'News',
    count: '{count, plural, one {# waiting} other {# waiting}}',
    committee: 'Steering committee',
    consultation: 'Results',
    journal: 'Journal',
    settings: 'Settings',
  },
  search: {
    field: 'Search the plan',
    placeholder: 'Search',
    keys: 'Ctrl K',
  },
  breadcrumb: {
    label: 'Breadcrumb',
    home: 'My plans',
  },
  plans: {
    label: 'Change plan',
    all: 'All my plans',
  },
  account: {
    label: 'My account: {name}',
    preferences: 'Language and colours',
    signIn: 'Sign in',
    signOut: 'Sign out',
    signOutAnyway: 'Sign out anyway',
    unsent:
      '{count, plural, one {One text or field of a sheet has} other {# texts or fields of sheets have}} changes that the server does not have yet. They stay on this device and will be offered again at your next sign-in with this account.',
    signedOut: 'You are signed out.',
    language: 'Language',
    french: 'Français',
    english: 'English',
    colours: 'Colours',
    light: 'Light',
    dark: 'Dark',
    auto: 'Automatic',
    accounts: 'Administer accounts',
    announce: 'Announce live changes',
  },
  demo: 'Demonstration: all people and all data are fictional.',
  offline: 'Connection lost. What you wrote is kept; lists will be updated when the network is back.',
  live: {
    change: 'The page has just been updated.',
    amendment: 'An amendment has just changed.',
    proposal: 'A proposal has just changed.',
    ballot: 'A ballot has just changed.',
    node: 'The plan has just been updated.',
    committee: 'A decision of the steering committee has just been recorded.',
    group: 'A group has just changed.',
    comment: 'A comment has just been added or changed.',
    thread: 'A thread of comments has just changed.',
  },
  notFound: {
    title: 'Page not found',
    explanation:
      'This address leads nowhere, or you have no seat in the plan that it names. If somebody sent you a link, ask the person who leads the plan to invite you.',
    home: 'Back to my plans',
  },
}
