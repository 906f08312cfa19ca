import type { DemoChoice } from './demo-proposal'
import { membersOf, people } from './people'
import { at, seededRandom } from './random'

/** From the worst. */
const grades = ['À rejeter', 'Insuffisant', 'Passable', 'Assez bien', 'Bien', 'Très bien']

/** What the plenary of May judged, with how well it thought of each: those above 3 are kept. */
const judged: readonly (readonly [proposal: number, tenths: number])[] = [
  [0, 24],
  [4, 20],
  [7, 44],
  [10, 48],
  [14, 16],
  [17, 40],
  [20, 26],
  [23, 22],
  [26, 18],
  [31, 36],
  [36, 28],
  [39, 52],
]

/** Those of the 47 that the plenary adopted: their groups did not have to vote on them in June. */
export const keptInMay: readonly number[] = judged.flatMap(([proposal, tenths]) =>
  tenths > 30 ? [proposal] : [],
)

function plenaryVotes(): DemoChoice['votes'] {
  const random = seededRandom(286)
  const members = people.flatMap((person, index) =>
    person.groups.some((group) => membersOf(group).includes(index)) ? [index] : [],
  )
  const mark = (tenths: number) =>
    random.between(1, 25) === 1
      ? null
      : Math.max(0, Math.min(5, Math.round(tenths / 10 + random.between(-2, 2))))
  return random.sample(members, 286).map((person) => ({
    person,
    marks: judged.map(([, tenths]) => mark(tenths)),
  }))
}

const equipped = [
  'Des sièges et un coin calme dans chaque salle d’attente',
  'L’interprétation à distance dans toutes les langues',
  'Un poste en libre accès avec quelqu’un pour aider',
  'Une boucle magnétique et des écrans lisibles',
  'Un point d’eau et des toilettes ouvertes à tous',
  'Un espace pour les enfants',
]

/** Six dots each; nobody who can be tried from the sign-in page has put theirs. */
function equipmentVotes(): DemoChoice['votes'] {
  const random = seededRandom(6)
  const others = membersOf('accueil').filter(
    (person) => !/^(mesange|pascal\.dutheillet)@/.test(at(people, person).email),
  )
  return random.sample(others, 7).map((person) => {
    const [first = 0, second = 0, third = 0] = random.shuffle(equipped.map((_, option) => option))
    const dots = new Map([
      [first, 3],
      [second, 2],
      [third, 1],
    ])
    return { person, marks: equipped.map((_, option) => dots.get(option) ?? null) }
  })
}

/** The ballots on several options: what the plenary judged, and what a group is choosing now. */
export const choices: readonly DemoChoice[] = [
  {
    key: 'plenary',
    question: 'Plénière de priorisation : que vaut chacune de ces propositions pour le Val-d’Aubrelle ?',
    options: judged.map(([proposal]) => proposal),
    group: null,
    method: { key: 'majority-judgment', grades, missing: 'worst', leastJudgments: 0, perVoter: null },
    secrecy: 'secret',
    selection: { kind: 'top', places: keptInMay.length },
    openedOn: '2026-05-19',
    closedOn: '2026-05-19',
    votes: plenaryVotes(),
  },
  {
    key: 'equipment',
    question: 'Que faut-il d’abord pour les dix-huit accueils ?',
    options: equipped,
    group: 'accueil',
    method: { key: 'dots', dots: 6, mostPerOption: 3 },
    secrecy: 'named',
    selection: { kind: 'none' },
    openedOn: '2026-10-27',
    closedOn: null,
    votes: equipmentVotes(),
  },
]
