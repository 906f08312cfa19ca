/** The closed lists of short keys by which the parts of the demo content point at each other. */
export type AxisCode = `${1 | 2 | 3 | 4}.${1 | 2 | 3 | 4}`

export type TerritoryKey = 'haute-aubrelle' | 'serne' | 'vaucelon' | 'orvance' | 'littieres' | 'monts-dolents'

export type ThematicGroupKey =
  | 'gouvernance'
  | 'participation'
  | 'accueil'
  | 'numerique'
  | 'aller-vers'
  | 'mobilite'
  | 'petite-enfance'
  | 'enfance'
  | 'insertion'
  | 'violences'
  | 'domicile'
  | 'logement'
  | 'handicap'
  | 'sante'
  | 'generations'

export type TerritorialGroupKey = `gt-${TerritoryKey}`

export type GroupKey = ThematicGroupKey | TerritorialGroupKey

export type CollegeKey = 'elus' | 'professionnels' | 'partenaires' | 'usagers'

export type BodyKey = 'copil' | 'cotech' | 'cdca' | 'odpe' | 'assemblee'

export type LevelKey = 'orientation' | 'axe' | 'action' | 'fiche-territoriale'

export type PublicCode = 'PU1' | 'PU2' | 'PU3' | 'PU4' | 'PU5' | 'PU6' | 'PU7' | 'PU8' | 'PU9'

export type LeadKey =
  | 'mission'
  | 'observatoire'
  | 'proximite'
  | 'enfance'
  | 'pmi'
  | 'insertion'
  | 'autonomie'
  | 'mdph'
  | 'habitat'
  | 'mobilites'
  | 'caf'
  | 'entraide'
