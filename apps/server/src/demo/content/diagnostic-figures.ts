import type { Card } from '@deconcert/domain/figure'
import type { TerritoryKey, ThematicGroupKey } from './keys'

/** A card of a diagnostic, under the key by which texts cite it. */
export type DemoCard = Omit<Card, 'territoryId' | 'link'> & {
  readonly key: string
  readonly group: ThematicGroupKey
  readonly territory: TerritoryKey | null
  /** What it said until a sheet that cites it was submitted. */
  readonly earlier?: Pick<Card, 'value' | 'year' | 'source'>
}

/** An indicator by territory, known in a first and in a last year; the years between go evenly from one to the other. */
export type DemoSeries = {
  readonly key: string
  readonly group: ThematicGroupKey
  readonly file: string
  readonly title: string
  readonly unit: string
  readonly source: string
  readonly years: readonly [first: number, last: number]
  readonly decimals: number
  readonly values: Readonly<Record<TerritoryKey, readonly [first: number, last: number]>>
}

export const demoCards: readonly DemoCard[] = [
  {
    key: 'plus-de-75-ans',
    group: 'domicile',
    title: 'Personnes de plus de 75 ans attendues en 2031',
    value: 58_300,
    unit: 'personnes',
    year: 2031,
    territory: null,
    source: 'Observatoire départemental, projection de 2025',
    reading: 'Un tiers de plus qu’en 2021 : une personne sur sept aura plus de 75 ans.',
    reliability: 'data',
  },
  {
    key: 'rester-chez-soi',
    group: 'domicile',
    title: 'Personnes âgées qui souhaitent rester chez elles',
    value: 86,
    unit: '%',
    year: 2025,
    territory: null,
    source: 'Enquête autonomie, 1 120 réponses',
    reading: 'Le souhait est le même en ville et dans les cantons ruraux.',
    reliability: 'survey',
  },
  {
    key: 'heures-non-faites',
    group: 'domicile',
    title: 'Heures des plans d’aide non réalisées',
    value: 17,
    unit: '%',
    year: 2025,
    territory: null,
    source: 'Télégestion des services d’aide à domicile',
    reading: 'Quatre heures sur vingt-trois manquent chaque mois, faute d’intervenant.',
    reliability: 'data',
  },
  {
    key: 'sept-professionnels',
    group: 'domicile',
    title: 'La coordination repose sur la famille',
    value: 7,
    unit: 'professionnels autour d’une personne',
    year: 2026,
    territory: 'littieres',
    source: 'Atelier des aidants',
    reading: 'Une aidante tient elle-même l’agenda de sept intervenants.',
    reliability: 'testimony',
  },
  {
    key: 'attente-mdph',
    group: 'handicap',
    title: 'Délai moyen de réponse de la MDPH',
    value: 5.2,
    unit: 'mois',
    year: 2025,
    territory: null,
    source: 'MDPH, rapport d’activité 2025',
    reading: 'L’écart va de un à trois selon le type de demande.',
    reliability: 'data',
    earlier: { value: 4.8, year: 2024, source: 'MDPH, rapport d’activité 2024' },
  },
]

export const demoSeries: readonly DemoSeries[] = [
  {
    key: 'habitants-75-ans',
    group: 'domicile',
    file: 'population-75-ans-2015-2024.csv',
    title: 'Habitants de 75 ans et plus',
    unit: 'personnes',
    source: 'Recensement, exploitation de l’observatoire départemental',
    years: [2015, 2024],
    decimals: 0,
    values: {
      'haute-aubrelle': [5_120, 6_480],
      serne: [4_350, 5_060],
      vaucelon: [7_890, 9_240],
      orvance: [12_640, 14_910],
      littieres: [3_980, 5_350],
      'monts-dolents': [4_470, 6_020],
    },
  },
  {
    key: 'attente-par-territoire',
    group: 'handicap',
    file: 'delais-mdph-par-territoire.csv',
    title: 'Délai moyen de réponse de la MDPH par territoire',
    unit: 'mois',
    source: 'MDPH, tableau de bord 2025',
    years: [2021, 2025],
    decimals: 1,
    values: {
      'haute-aubrelle': [4.4, 6.1],
      serne: [4.1, 5.3],
      vaucelon: [3.9, 5],
      orvance: [3.4, 4.2],
      littieres: [4, 5.4],
      'monts-dolents': [4.8, 6.7],
    },
  },
]
