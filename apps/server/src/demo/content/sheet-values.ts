import type { AxisFrame } from './axis-frame'
import type { DemoSheetValues } from './demo-sheet'
import type { Dossier, Measure } from './dossiers/dossier'
import { isTerritorial, territoryKeys, territoryOf } from './groups'
import type { TerritoryKey } from './keys'
import { leads } from './leads'
import { at, type Random } from './random'

type Indicator = NonNullable<DemoSheetValues['indicators']>[number]
type Step = NonNullable<DemoSheetValues['steps']>[number]

export type SheetSource = {
  readonly dossier: Dossier
  readonly frame: AxisFrame
  readonly number: number
  readonly random: Random
}

function indicator(measure: Measure, type: Indicator['type'], responsible: string): Indicator {
  const [label, unit, initial, target, source] = measure
  const words = (value: number) => value.toLocaleString('fr-FR')
  return {
    label,
    type,
    unit,
    initialValue: initial === null ? '' : words(initial),
    initialYear: initial === null ? null : 2025,
    targetValue: words(target),
    targetYear: 2031,
    source,
    frequency: type === 'output' ? 'semestrielle' : 'annuelle',
    responsible,
  }
}

function stepsOf({ dossier, frame }: SheetSource, startYear: number): readonly Step[] {
  const days = ['12-31', '06-30', '12-31', '06-30']
  return dossier.steps.map(([label, deliverable], index) => ({
    label,
    deliverable,
    responsible: index === 1 ? at(frame.partners, 0) : leads[dossier.lead].service,
    deadline: `${startYear + Math.floor((index + 1) / 2)}-${at(days, index)}`,
    isDone: false,
  }))
}

function moneyOf({ frame, random }: SheetSource, startYear: number): DemoSheetValues['financial-means'] {
  const running = random.between(3, 48) * 5000
  const building = random.between(0, 2) * 20_000
  const years = Array.from({ length: 2032 - startYear }, (_, index) => ({
    year: startYear + index,
    nature: 'operating' as const,
    amountEuros: running + index * 2500,
  }))
  const works = { year: startYear, nature: 'investment' as const, amountEuros: building }
  const all = building === 0 ? years : [...years, works]
  const total = all.reduce((sum, { amountEuros }) => sum + amountEuros, 0)
  const share = Math.round((total * random.between(40, 70)) / 100_000) * 1000
  return {
    isWithoutDirectCost: false,
    years: all,
    funders: [
      { structure: 'Département du Val-d’Aubrelle', amountEuros: share, state: 'granted' },
      {
        structure: at(frame.partners, 0),
        amountEuros: total - share,
        state: random.pick(['expected', 'requested', 'granted']),
      },
    ],
  }
}

/** Some of what a territorial group asked for is tried at home first; the rest is for everyone. */
function sectorsOf({ group }: Dossier, random: Random): readonly TerritoryKey[] {
  if (!isTerritorial(group) || random.between(1, 2) === 1) return []
  const own = territoryOf(group)
  return [own, ...random.sample(territoryKeys, 3).filter((key) => key !== own)].slice(0, 3)
}

function whatAndForWhom({ dossier, frame, random }: SheetSource): DemoSheetValues {
  const sectors = sectorsOf(dossier, random)
  const values = random.sample(['V1', 'V2', 'V3'], random.between(1, 2))
  const principles = random.sample(['P1', 'P2', 'P3'], random.between(1, 2))
  const scope = isTerritorial(dossier.group) ? 'VO3' : random.pick(['VO1', 'VO1', 'VO2'])
  return {
    nature: random.pick(['new', 'new', 'strengthened', 'continued', 'experimental']),
    priority: random.pick([1, 2, 2, 3, 3, 4]),
    summary: dossier.summary,
    'operational-objectives': dossier.objectives,
    principles: [...values, ...principles, frame.theme, scope].sort(),
    audiences: { itemIds: dossier.publics, precision: '' },
    territories: { isWholeDepartment: sectors.length === 0, territoryIds: sectors },
    participation: {
      mode: random.pick(['consultation', 'concertation', 'co-construction']),
      text: frame.voice,
    },
  }
}

function byWhom({ dossier, frame, number, random }: SheetSource): DemoSheetValues {
  const { structure, service, fonction } = leads[dossier.lead]
  const roles = ['implements', 'implements', 'refers', 'informed'] as const
  return {
    lead: { structure, department: service, position: fonction },
    'co-leads': number % 3 === 0 ? [{ structure: at(frame.partners, 1) }] : [],
    'elected-official': { name: frame.elected, position: 'Élu ou élue du comité de pilotage' },
    partners: frame.partners.map((partner, index) => ({
      structure: partner,
      role: index === 0 ? 'funds' : random.pick(roles),
    })),
    'follow-up-body': random.pick(['COTECH', 'COTECH', 'COPIL', 'Revue trimestrielle des territoires']),
  }
}

function whenAndHow(source: SheetSource): DemoSheetValues {
  const { dossier, frame, number, random } = source
  const startYear = random.pick([2027, 2027, 2027, 2028])
  const isPermanent = number % 4 === 0
  const isWithinExisting = number % 6 === 0
  const money = moneyOf(source, startYear)
  const [text, answer] = dossier.watch
  const owner = leads[dossier.lead].service
  const means: DemoSheetValues = isWithinExisting || money === undefined ? {} : { 'financial-means': money }
  return {
    ...means,
    steps: stepsOf(source, startYear),
    schedule: {
      start: `${startYear}-${random.pick(['01', '04', '09'])}`,
      end: isPermanent ? null : '2031',
      isPermanent,
      milestones: [{ label: 'Bilan à mi-parcours', date: '2029' }],
    },
    'human-means': {
      isWithinExisting,
      lines: [{ who: owner, fullTimePercent: random.between(1, 12) * 25, origin: 'internal' }],
    },
    indicators: [indicator(dossier.done, 'output', owner), indicator(dossier.effect, 'result', owner)],
    'points-of-attention': [{ text, answer }],
    'other-plans': {
      isNone: false,
      links: frame.plans.map(([document, nature]) => ({ document, reference: '', nature })),
    },
    'linked-actions': [{ nodeId: `FA ${number === 1 ? 2 : number - 1}`, kind: 'completes' }],
  }
}

/** Every typed field of a sheet, filled. */
export function sheetValues(source: SheetSource): DemoSheetValues {
  const { frame, number } = source
  const extra: DemoSheetValues =
    number === 11 || number % 3 === 1
      ? {
          'final-beneficiaries':
            'Les personnes reçues dans les lieux concernés et leurs proches, sur les territoires retenus.',
          'legal-basis': frame.law,
        }
      : {}
  return { ...whatAndForWhom(source), ...byWhom(source), ...whenAndHow(source), ...extra }
}
