import type { home as french } from '../fr/home'
import type { Translated } from '../translated'

export const home: Translated<typeof french> = {
  title: 'My plans',
  greeting: 'Hello {name}',
  create: 'New plan',
  plans: 'My plans',
  noPlan: {
    title: 'No plan yet',
    explanation:
      'You have no seat in a plan yet. The person who leads yours can send you an invitation link.',
  },
  open: 'Open',
  todo: {
    title: 'What is left for me to do',
    count: '{count, plural, =0 {Nothing to do} one {# thing to do} other {# things to do}}',
    noneTitle: 'You are up to date',
    noneExplanation:
      'Nothing is waiting for you. Ballots, moderation and decisions that concern you will appear here.',
    deadline: 'before {date}',
  },
}
