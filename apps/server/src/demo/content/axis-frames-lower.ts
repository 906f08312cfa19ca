import type { AxisFrame } from './axis-frame'
import type { AxisCode } from './keys'

const access = 'Armand Lescuyère'
const childhood = 'Sabine Orcellat'
const work = 'Rachid Benmoussa'

/** The frames of the last two orientations. */
export const lowerFrames: Readonly<Partial<Record<AxisCode, AxisFrame>>> = {
  '3.1': {
    theme: 'T5',
    objective:
      'Être présents aux moments où les familles sont seules, avant que les difficultés ne s’installent.',
    evidence: 'Source : service de PMI, certificats de santé et activité 2025.',
    partners: ['CAF du Val-d’Aubrelle', 'Centre hospitalier d’Orvance', 'Maison des parents de Vaucelon'],
    plans: [
      ['Schéma départemental des services aux familles', 'complémentaire'],
      ['Projet régional de santé', 'mille premiers jours'],
    ],
    law: 'Code de la santé publique, articles L2111-1 et L2112-2.',
    elected: childhood,
    voice: 'Un groupe de vingt parents, dont sept pères, suit l’action et relit les documents remis.',
  },
  '3.2': {
    theme: 'T6',
    objective: 'Des parcours choisis avec l’enfant, sans rupture jusqu’à vingt et un ans.',
    evidence: 'Source : ODPE, tableau de bord 2025, et relecture de douze parcours anonymisés.',
    partners: [
      'Maison d’enfants Les Alisiers',
      'Foyer de l’Écluse',
      'Direction académique du Val-d’Aubrelle',
    ],
    plans: [
      ['Projet pour l’enfance', 'décline'],
      ['PDALHPD', 'logement des jeunes majeurs'],
    ],
    law: 'Code de l’action sociale et des familles, articles L221-1 et L223-1-1.',
    elected: childhood,
    voice: 'D’anciens jeunes confiés participent à chaque étape et sont indemnisés.',
  },
  '3.3': {
    theme: 'T7',
    objective: 'Un accompagnement qui commence vite, qui dure et qui va jusqu’à l’emploi tenu.',
    evidence: 'Source : enquête auprès de 318 allocataires et de 22 entreprises, février 2026.',
    partners: [
      'France Travail Orvance',
      'Mission locale Orvance-Vaucelon',
      'Chantiers du Moulin-Neuf',
      'CAF du Val-d’Aubrelle',
    ],
    plans: [
      ['Pacte territorial pour l’insertion', 'décline'],
      ['Schéma départemental des services aux familles', 'garde en horaires décalés'],
    ],
    law: 'Code de l’action sociale et des familles, articles L263-1 et L263-2.',
    elected: work,
    voice: 'L’équipe pluridisciplinaire compte deux allocataires, qui relisent les courriers.',
  },
  '3.4': {
    theme: 'T8',
    objective: 'Une chaîne sans trou, de la première confidence au relogement.',
    evidence: 'Source : observatoire des violences, données 2025, et associations spécialisées.',
    partners: ['SOS Foyers 9Z', 'Orvance Habitat', 'Centre hospitalier d’Orvance'],
    plans: [
      ['PDALHPD', 'places dédiées'],
      ['Contrat intercommunal de prévention', 'intervenants sociaux'],
    ],
    law: 'Code de l’action sociale et des familles, articles L214-8 et L221-1.',
    elected: childhood,
    voice: 'Un groupe de femmes concernées, réuni par une association, valide chaque étape.',
  },
  '4.1': {
    theme: 'T9',
    objective: 'Tenir la promesse du domicile sans épuiser les proches ni les salariés.',
    evidence:
      'Source : enquête autonomie, 1 120 réponses, et télégestion des services, 2025.\n@ heures-non-faites\n@ plus-de-75-ans',
    partners: [
      'SAAD Présence et soins',
      'Réseau des aidants de l’Aubrelle',
      'Carsat Centre-Aubrelle',
      'CIAS de la Haute-Aubrelle',
    ],
    plans: [
      ['Programme de la conférence des financeurs', 'cofinance'],
      ['PRIAC', 'services autonomie à domicile'],
    ],
    law: 'Code de l’action sociale et des familles, articles L113-1-3 et L232-1.',
    elected: access,
    voice: 'Le conseil des aidants donne son accord avant chaque extension.',
  },
  '4.2': {
    theme: 'T10',
    objective: 'Offrir d’autres façons d’habiter entre le domicile isolé et l’établissement.',
    evidence: 'Source : fichier partagé de la demande de logement, janvier 2026.',
    partners: [
      'Orvance Habitat',
      'Foncière solidaire de l’Aubrelle',
      'Rénover en Aubrelle',
      'Résidence autonomie du Gué',
    ],
    plans: [
      ['PDALHPD', 'complète'],
      ['Programme de la conférence des financeurs', 'aide à la vie partagée'],
    ],
    law: 'Code de l’action sociale et des familles, articles L281-1 et suivants.',
    elected: access,
    voice: 'Les futurs habitants sont réunis dix-huit mois avant l’entrée dans les lieux.',
  },
  '4.3': {
    theme: 'T11',
    objective: 'Des réponses sans délai indigne et des soins sans obstacle.',
    evidence: 'Source : MDPH, listes d’attente au 1er janvier 2026 ; assurance maladie, 2025.',
    partners: [
      'MDPH du Val-d’Aubrelle',
      'ESAT Les Trois Meules',
      'CPTS des Deux Vallées',
      'Collectif Vivre debout',
    ],
    plans: [
      ['PRIAC', 'places à créer'],
      ['Projet territorial de santé mentale', 'équipe d’appui'],
    ],
    law: 'Code de l’action sociale et des familles, articles L114-1 et L146-3.',
    elected: access,
    voice: 'Des patients et des usagers formateurs interviennent dans toutes les sessions.',
  },
  '4.4': {
    theme: 'T12',
    objective: 'Faire durer le lien entre les âges dans les lieux qui existent déjà.',
    evidence: 'Source : enquête lien social, 1 640 réponses, et recensement de 74 actions, 2025.',
    partners: ['Voisins-Voisines', 'EHPAD Les Tilleuls de Bramont', 'Fédération des centres sociaux 9Z'],
    plans: [
      ['Programme de la conférence des financeurs', 'prévention de l’isolement'],
      ['Projets éducatifs de territoire', 'rencontres régulières'],
    ],
    law: 'Code de l’action sociale et des familles, article L113-2.',
    elected: access,
    voice: 'Enfants et aînés choisissent ensemble ce qu’ils font, dès la première rencontre.',
  },
}
