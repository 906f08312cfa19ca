import type { DemoPerson, DemoSeat } from './demo-people'
import { groupKeys, isTerritorial, seatsOf } from './groups'
import type { CollegeKey, GroupKey } from './keys'
import { lastNames, menNames, slug, womenNames } from './names'
import { officerOccupations, officialOccupations, partnerOccupations, userOccupations } from './occupations'
import { at, seededRandom } from './random'
import { structures } from './structures'

const sizes: readonly (readonly [CollegeKey, number])[] = [
  ['elus', 38],
  ['professionnels', 121],
  ['partenaires', 128],
  ['usagers', 63],
]

type Stranger = Omit<DemoPerson, 'groups'>

const random = seededRandom(20_270_104)

type Work = { readonly occupation: string; readonly structure: string | null; readonly domain: string }

function workOf(college: CollegeKey, index: number, isWoman: boolean): Work {
  const form = isWoman ? 0 : 1
  switch (college) {
    case 'elus':
      return {
        occupation: at(at(officialOccupations, index), form),
        structure: null,
        domain: 'elus.val-aubrelle.example',
      }
    case 'professionnels':
      return {
        occupation: at(random.pick(officerOccupations), form),
        structure: 'Département du Val-d’Aubrelle',
        domain: 'val-aubrelle.example',
      }
    case 'partenaires': {
      const structure = at(structures, index % structures.length)
      const occupation = at(random.pick(partnerOccupations[structure.kind]), form)
      return { occupation, structure: structure.name, domain: structure.domain }
    }
    case 'usagers':
      return {
        occupation: at(random.pick(userOccupations), form),
        structure: null,
        domain: 'courriel.example',
      }
  }
}

function strangers(): readonly Stranger[] {
  const surnames = [...random.shuffle(lastNames), ...random.shuffle(lastNames)]
  const given = { women: random.shuffle(womenNames), men: random.shuffle(menNames) }
  const colleges = sizes.flatMap(([college, count]) =>
    Array.from({ length: count }, (_, index) => ({ college, index })),
  )
  return colleges.map(({ college, index }, order) => {
    const isWoman = random.between(1, 100) <= 58
    const names = isWoman ? given.women : given.men
    const displayName = `${at(names, order % names.length)} ${at(surnames, order).replace('-', ' ')}`
    const { occupation, structure, domain } = workOf(college, index, isWoman)
    const email = `${displayName.split(' ').map(slug).join('.')}@${domain}`
    return { displayName, email, college, structure, occupation, pseudonym: false }
  })
}

function placesOf(wanted: (group: GroupKey) => boolean): readonly GroupKey[] {
  const left = new Map(groupKeys.filter(wanted).map((group) => [group, seatsOf(group)]))
  const places: GroupKey[] = []
  while (left.size > 0) {
    for (const [group, seats] of left) {
      places.push(group)
      if (seats === 1) left.delete(group)
      else left.set(group, seats - 1)
    }
  }
  return places
}

/** Deals the colleges out evenly: 200 sit in a thematic group, 99 in a territorial one, 51 in one of each. */
function seated(all: readonly Stranger[]): readonly DemoPerson[] {
  const thematic = placesOf((group) => !isTerritorial(group))
  const territorial = placesOf(isTerritorial)
  const doubles = territorial.length + thematic.length - all.length
  const order = random.shuffle(all.map((_, index) => index))
  const seats = new Map(
    order.map((person, rank): [number, readonly GroupKey[]] => {
      if (rank >= thematic.length) return [person, [at(territorial, rank - thematic.length + doubles)]]
      const own = at(thematic, rank)
      return [person, rank < doubles ? [own, at(territorial, rank)] : [own]]
    }),
  )
  return all.map((person, index) => ({ ...person, groups: seats.get(index) ?? [] }))
}

/** The notable participants: who they are on the sign-in page, and the first person whose seat they take. */
const notable: readonly (Partial<Stranger> & { college: CollegeKey; group: GroupKey; rank: number })[] = [
  {
    college: 'professionnels',
    group: 'accueil',
    rank: 0,
    displayName: 'Élodie Garancher',
    email: 'elodie.garancher@val-aubrelle.example',
    occupation: 'Animatrice, mission concertation',
  },
  {
    college: 'professionnels',
    group: 'enfance',
    rank: 0,
    displayName: 'Karim Belhadj-Roy',
    email: 'karim.belhadj-roy@val-aubrelle.example',
    occupation: 'Animateur, mission concertation',
  },
  {
    college: 'professionnels',
    group: 'accueil',
    rank: 1,
    displayName: 'Pascal Dutheillet',
    email: 'pascal.dutheillet@val-aubrelle.example',
    occupation: 'Responsable des accueils de proximité',
  },
  {
    college: 'usagers',
    group: 'accueil',
    rank: 0,
    displayName: 'Mésange',
    email: 'mesange@courriel.example',
    occupation: 'Participante, usagère',
    pseudonym: true,
  },
  {
    college: 'elus',
    group: 'domicile',
    rank: 0,
    displayName: 'Armand Lescuyère',
    email: 'armand.lescuyere@elus.val-aubrelle.example',
    occupation: 'Vice-président délégué à l’autonomie',
  },
]

function withNotable(all: readonly DemoPerson[]): readonly DemoPerson[] {
  const people = [...all]
  for (const { college, group, rank, ...identity } of notable) {
    const place = at(
      all.flatMap((person, index) =>
        person.college === college && person.groups[0] === group ? [index] : [],
      ),
      rank,
    )
    people[place] = { ...at(all, place), ...identity }
  }
  return people
}

/** The 350 participants, the same at every start. */
export const people: readonly DemoPerson[] = withNotable(seated(strangers()))

function facilitatorOf(group: GroupKey): number {
  const officers = people.flatMap((person, index) =>
    person.college === 'professionnels' && person.groups[0] === group ? [index] : [],
  )
  return at(officers, 0)
}

const facilitators = new Map(groupKeys.map((group) => [group, facilitatorOf(group)]))

/** The 401 places; the first officer seated in a group runs it. */
export const seats: readonly DemoSeat[] = people.flatMap((person, index) =>
  person.groups.map(
    (group): DemoSeat => ({
      person: index,
      group,
      college: person.college,
      role: facilitators.get(group) === index ? 'facilitator' : 'member',
    }),
  ),
)

/** Indices of those who write and vote in a group, its facilitator excepted. */
export function membersOf(group: GroupKey): readonly number[] {
  return seats.filter((seat) => seat.group === group && seat.role === 'member').map((seat) => seat.person)
}
