import type { DemoAmendment } from './demo-proposal'
import { people } from './people'
import { proposals } from './proposals'

const coffee = proposals.findIndex(({ title }) => title.startsWith('Proposer un café d’accueil'))

function personOf(email: string): number {
  return people.findIndex((person) => person.email === email)
}

const magpie = personOf('mesange@courriel.example')
const pascal = personOf('pascal.dutheillet@val-aubrelle.example')
const words = 'Deux matins par semaine, des habitants formés tiennent un café dans le hall'

/** Two changes to the same sentence, which its authors see side by side. */
export const amendments: readonly DemoAmendment[] = [
  {
    proposal: coffee,
    author: magpie,
    words,
    become: 'Chaque matin d’ouverture, des habitants formés et défrayés tiennent un café dans le hall',
    reasons:
      'On vient rarement le bon jour. Et tenir un café est un travail : les trajets au moins sont remboursés.',
    proposedOn: '2026-10-21',
    comment: {
      person: pascal,
      text: 'D’accord pour les trajets. Chaque matin, je ne vois pas comment nous trouverons assez de monde.',
    },
  },
  {
    proposal: coffee,
    author: pascal,
    words,
    become:
      'Deux matins par semaine, des habitants formés, avec un agent du service, tiennent un café dans le hall',
    reasons: 'Un agent présent peut ouvrir un rendez-vous tout de suite quand la situation presse.',
    proposedOn: '2026-10-22',
    comment: null,
  },
]
