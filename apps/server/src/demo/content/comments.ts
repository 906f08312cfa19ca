import type { Day } from './day'
import { people } from './people'
import { proposals } from './proposals'

/** What is said of a passage of a proposal: the first words open the thread, the others answer. */
export type DemoThread = {
  readonly proposal: number
  readonly passage: string
  readonly isBlocking: boolean
  readonly isResolved: boolean
  readonly openedOn: Day
  readonly said: readonly { readonly person: number; readonly text: string; readonly names?: number }[]
}

const coffee = proposals.findIndex(({ title }) => title.startsWith('Proposer un café d’accueil'))

function personOf(email: string): number {
  return people.findIndex((person) => person.email === email)
}

const magpie = personOf('mesange@courriel.example')
const pascal = personOf('pascal.dutheillet@val-aubrelle.example')
const karim = personOf('karim.belhadj-roy@val-aubrelle.example')

/** Three threads on one proposal: one that holds it back, one that goes on, one that is settled. */
export const threads: readonly DemoThread[] = [
  {
    proposal: coffee,
    passage: 'des habitants formés',
    isBlocking: true,
    isResolved: false,
    openedOn: '2026-10-23',
    said: [
      {
        person: pascal,
        text: 'Formés par qui, et sur quel temps ? Sans réponse, le service ne peut pas s’engager.',
      },
      {
        person: magpie,
        text: '@Pascal Dutheillet l’école des parents l’a fait deux fois, en trois soirées.',
        names: pascal,
      },
    ],
  },
  {
    proposal: coffee,
    passage: 'Deux matins par semaine',
    isBlocking: false,
    isResolved: false,
    openedOn: '2026-10-24',
    said: [
      { person: karim, text: 'Deux amendements portent sur ces mots : lisez-les avant de répondre ici.' },
    ],
  },
  {
    proposal: coffee,
    passage: 'dans le hall',
    isBlocking: false,
    isResolved: true,
    openedOn: '2026-10-20',
    said: [
      { person: karim, text: 'Le hall est-il accessible en fauteuil ?' },
      { person: pascal, text: 'Oui, depuis les travaux de mai.' },
    ],
  },
]
