import { bodies } from './bodies'
import type { DemoCommitteeSession, DemoDecision } from './demo-proposal'
import { branches } from './plan'

const members = bodies.flatMap((body) => (body.key === 'copil' ? body.members.map(({ name }) => name) : []))

function presentBut(...absent: readonly string[]): readonly string[] {
  return members.filter((name) => !absent.includes(name))
}

const structure: readonly DemoDecision[] = branches.flatMap(({ code, children }) => [
  { node: code, kind: 'validate', reason: null },
  ...children.map((child): DemoDecision => ({ node: child.code, kind: 'validate', reason: null })),
])

/** Those of the 47 that the committee of 20 October did not plainly validate. */
const particular: ReadonlyMap<number, DemoDecision> = new Map([
  [
    36,
    {
      node: 'FA 36',
      kind: 'send-back',
      reason:
        'Le comité partage l’objectif mais ne peut valider une fiche sans source, sans étapes datées ni accord écrit des psychologues. À représenter le 17 novembre, après une rencontre avec l’ARS.',
    },
  ],
  [
    38,
    {
      node: 'FA 38',
      kind: 'validate-with-reserve',
      reason:
        'Sous réserve de l’autorisation de déroger au temps de travail pour les relayeurs, attendue avant la délibération, et d’une règle de priorité rendue publique.',
    },
  ],
  [
    40,
    {
      node: 'FA 40',
      kind: 'validate-with-reserve',
      reason:
        'Sous réserve que le plan de financement de l’aide à la vie partagée soit confirmé pour les sept années par la conférence des financeurs.',
    },
  ],
])

const sheets: readonly DemoDecision[] = Array.from({ length: 47 }, (_, index) => {
  const plain: DemoDecision = { node: `FA ${index + 1}`, kind: 'validate', reason: null }
  return particular.get(index + 1) ?? plain
})

/** The state that the committee left an action in. */
export function stateAfterCommittee(number: number): 'validated' | 'validated-with-reserve' | 'sent-back' {
  switch (particular.get(number)?.kind) {
    case 'send-back':
      return 'sent-back'
    case 'validate-with-reserve':
      return 'validated-with-reserve'
    default:
      return 'validated'
  }
}

/** The two sessions that decided on the plan so far. */
export const committeeSessions: readonly DemoCommitteeSession[] = [
  {
    label: 'COPIL 2 : orientations et axes',
    date: '2026-06-09',
    present: presentBut('Olivier Maugardin', 'Gilles Ferrandot'),
    decisions: structure,
  },
  {
    label: 'COPIL 3 : fiches actions',
    date: '2026-10-20',
    present: presentBut('Vincent Charrondière'),
    decisions: sheets,
  },
]
