import type { Block } from './blocks'
import type { Day } from './demo-content'
import type { BodyKey, PublicCode, TerritoryKey } from './keys'

/** The long fields, one fragment each. Absent: not begun. */
export type DemoSheetLong = {
  readonly constats?: readonly Block[]
  readonly objectif_strategique?: readonly Block[]
  readonly beneficiaires_finaux?: readonly Block[]
  readonly description?: readonly Block[]
  readonly participation?: readonly Block[]
  readonly autres_moyens?: readonly Block[]
  readonly base_legale?: readonly Block[]
}

export type DemoIndicator = {
  readonly libelle: string
  readonly type: 'réalisation' | 'résultat' | 'impact'
  readonly unite: string
  /** Null: « à établir ». */
  readonly valeurInitiale: number | null
  readonly anneeInitiale: number | null
  readonly cible: number | null
  readonly anneeCible: number | null
  readonly source: string | null
  readonly periodicite: 'annuelle' | 'semestrielle'
  readonly responsable: string
}

export type DemoStep = {
  readonly libelle: string
  readonly responsable: string
  readonly echeance: Day
  readonly livrable: string
}

export type DemoLead = {
  readonly structure: string
  readonly service: string
  readonly fonction: string
  /** Has the structure accepted to lead? */
  readonly confirme: boolean
}

export type DemoPartner = {
  readonly structure: string
  readonly role: 'met en œuvre' | 'finance' | 'oriente' | 'informé'
}

/** Amounts in euros a year. */
export type DemoFunding = {
  readonly annee: number
  readonly fonctionnement: number
  readonly investissement: number
}

/** The short fields, keyed as in the template of the action sheet. Absent: not filled. */
export type DemoSheetFields = {
  readonly nature?: 'nouvelle' | 'poursuite' | 'renforcement' | 'expérimentation'
  readonly priorite?: 1 | 2 | 3 | 4
  readonly resume?: string
  readonly objectifs_operationnels?: readonly string[]
  /** Codes of values and principles. */
  readonly principes?: readonly string[]
  readonly publics?: readonly PublicCode[]
  readonly themes?: readonly string[]
  readonly volet?: string
  readonly territoires?: 'tout-le-departement' | readonly TerritoryKey[]
  readonly etapes?: readonly DemoStep[]
  readonly participation_type?: 'information' | 'consultation' | 'concertation' | 'co-construction'
  readonly pilote?: DemoLead
  readonly copilotes?: readonly string[]
  readonly elu_referent?: string
  readonly partenaires?: readonly DemoPartner[]
  readonly instance?: BodyKey
  readonly calendrier?: { readonly debut: Day; readonly fin: Day | null; readonly perenne: boolean }
  readonly moyens_humains?: readonly {
    readonly qui: string
    readonly etp: number
    readonly interne: boolean
  }[]
  readonly moyens_constants?: boolean
  readonly moyens_financiers?: readonly DemoFunding[]
  readonly financeurs?: readonly {
    readonly nom: string
    readonly montant: number
    readonly etat: 'pressenti' | 'sollicité' | 'acquis'
  }[]
  readonly indicateurs?: readonly DemoIndicator[]
  readonly vigilance?: readonly { readonly texte: string; readonly parade: string }[]
  readonly articulation?: readonly { readonly document: string; readonly nature: string }[]
  /** Numbers of other actions. */
  readonly actions_liees?: readonly number[]
  readonly relecture_usagers?: boolean
}

export type DemoSheet = {
  readonly long: DemoSheetLong
  readonly fields: DemoSheetFields
  /** How many of the 19 rules of the committee's gate the sheet meets. */
  readonly rulesMet: number
}
