import type { identity as french } from '../fr/identity'
import type { Translated } from '../translated'

export const identity: Translated<typeof french> = {
  signIn: {
    title: 'Sign in',
    lead: 'Write, discuss and decide together the social plan of your département.',
    withPassword: 'With your password',
    showPassword: 'Show the password',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    noAccount: 'No account yet? Use the invitation link that you received by e-mail.',
  },
  demo: {
    title: 'Try with a demonstration account',
    explanation: 'One click is enough: choose a person and see the plan with their rights.',
    search: 'Search among {count, plural, one {# person} other {# people}} (name, role, group)',
    none: 'Nobody matches this search.',
    more: '{count, plural, one {# more person: narrow the search.} other {# more people: narrow the search.}}',
    enter: 'Enter as {name}',
  },
  role: {
    'project-lead': 'Project lead',
    facilitator: 'Facilitator',
    member: 'Member of a working group',
    'steering-committee': 'Steering committee',
    'consulted-body': 'Consulted body',
    'assembly-secretary': 'Assembly secretary',
    observer: 'Observer',
    admin: 'Technical administration',
  },
  invitation: {
    title: 'Join the plan',
    lead: 'You are invited to join “{plan}”.',
    leadWithoutPlan: 'You are invited to join De concert.',
    seat: 'Your seat',
    role: 'Role',
    group: 'Working group',
    by: 'Invited by',
    email: 'E-mail address',
    name: 'First and last name',
    nameHint: 'As other people will see it.',
    password: 'Choose a password',
    passwordHint: 'At least {count} characters; a sentence that is easy to remember works very well.',
    existing: 'You already have an account with this address: give its password to add this seat.',
    submit: 'Join',
  },
}
