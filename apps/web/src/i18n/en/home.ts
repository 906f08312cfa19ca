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
}
