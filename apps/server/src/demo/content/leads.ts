import type { LeadKey } from './keys'

type Lead = { readonly structure: string; readonly service: string; readonly fonction: string }

const department = 'Département du Val-d’Aubrelle'

/** Who leads an action: a structure, a service and a function, never a name. */
export const leads: Readonly<Record<LeadKey, Lead>> = {
  mission: {
    structure: department,
    service: 'Mission schéma et concertation',
    fonction: 'Responsable de la mission',
  },
  observatoire: {
    structure: department,
    service: 'Mission observation et évaluation',
    fonction: 'Responsable de l’observatoire',
  },
  proximite: {
    structure: department,
    service: 'Direction de l’action sociale de proximité',
    fonction: 'Directrice ou directeur',
  },
  enfance: {
    structure: department,
    service: 'Direction de l’enfance et de la famille',
    fonction: 'Directrice ou directeur adjoint',
  },
  pmi: { structure: department, service: 'Service de PMI', fonction: 'Médecin responsable' },
  insertion: {
    structure: department,
    service: 'Direction de l’insertion et de l’emploi',
    fonction: 'Directrice ou directeur',
  },
  autonomie: {
    structure: department,
    service: 'Direction de l’autonomie',
    fonction: 'Chef ou cheffe du service domicile',
  },
  mdph: {
    structure: 'MDPH du Val-d’Aubrelle',
    service: 'Pôle évaluation et parcours',
    fonction: 'Responsable du pôle',
  },
  habitat: {
    structure: department,
    service: 'Service habitat et logement',
    fonction: 'Chef ou cheffe de service',
  },
  mobilites: {
    structure: department,
    service: 'Direction des mobilités',
    fonction: 'Chargé ou chargée de mission mobilité solidaire',
  },
  caf: {
    structure: 'CAF du Val-d’Aubrelle',
    service: 'Action sociale',
    fonction: 'Sous-directrice ou sous-directeur',
  },
  entraide: {
    structure: 'Entraide Aubrelle',
    service: 'Pôle citoyenneté',
    fonction: 'Coordinatrice ou coordinateur',
  },
}
