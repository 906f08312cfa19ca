import type { AxisFrame } from './axis-frame'
import type { AxisCode } from './keys'

const access = 'Armand Lescuyère'
const work = 'Rachid Benmoussa'

/** The frames of the first two orientations; 1.4 has none, as no sheet is written there yet. */
export const upperFrames: Readonly<Partial<Record<AxisCode, AxisFrame>>> = {
  '1.1': {
    theme: 'T1',
    objective:
      'Faire du schéma un outil que l’on suit et que l’on corrige, et non un document que l’on range.',
    evidence: 'Source : Mission observation, revue des cinq schémas sectoriels 2012-2025, avril 2026.',
    partners: [
      'CAF du Val-d’Aubrelle',
      'Union départementale des CCAS',
      'Délégation départementale de l’ARS',
    ],
    plans: [
      ['Contrat local des solidarités', 'bilan annuel commun'],
      ['Convention territoriale globale', 'même calendrier de revue'],
    ],
    law: 'Code de l’action sociale et des familles, article L312-4.',
    elected: 'Édith Malaurent',
    voice: 'Six membres de l’assemblée citoyenne préparent la séance et en président une partie.',
  },
  '1.2': {
    theme: 'T1',
    objective: 'Partager les mêmes faits avant de discuter des réponses.',
    evidence: 'Source : inventaire des données sociales, groupe Gouvernance et observation, mars 2026.',
    partners: [
      'CAF du Val-d’Aubrelle',
      'MSA Aubrelle-Serne',
      'CPAM du Val-d’Aubrelle',
      'DDETS du Val-d’Aubrelle',
    ],
    plans: [
      ['Analyse des besoins sociaux des CCAS', 'séries communes'],
      ['Projet régional de santé', 'indicateurs partagés'],
    ],
    law: 'Code de l’action sociale et des familles, articles L312-4 et L226-3-1.',
    elected: 'Édith Malaurent',
    voice: 'Les chiffres sont lus avec des habitants avant d’être publiés.',
  },
  '1.3': {
    theme: 'T1',
    objective: 'Donner aux personnes concernées une place durable, reconnue et utile.',
    evidence: 'Source : questionnaire en ligne (240 réponses) et 31 entretiens, printemps 2026.',
    partners: ['Entraide Aubrelle', 'Collectif Vivre debout', 'Fédération des centres sociaux 9Z'],
    plans: [
      ['Règlement du CDCA', 'articulation des avis'],
      ['Contrat de ville de Grand-Orvance', 'conseils citoyens'],
    ],
    law: 'Code de l’action sociale et des familles, article L149-1.',
    elected: 'Fabien Crouzolle',
    voice: 'Écrite avec quatorze personnes accompagnées, qui gardent la main sur le règlement.',
  },
  '2.1': {
    theme: 'T2',
    objective: 'Que toute personne qui pousse une porte reparte avec une réponse ou un rendez-vous.',
    evidence: 'Source : enquête d’une semaine dans 147 lieux d’accueil, 1 312 passages, novembre 2025.',
    partners: [
      'CCAS d’Orvance',
      'Union départementale des CCAS',
      'CAF du Val-d’Aubrelle',
      'Le Pas de la porte',
    ],
    plans: [
      ['SDAASP', 'carte des services au public'],
      ['Convention territoriale globale', 'lieux d’accueil communs'],
    ],
    law: 'Code de l’action sociale et des familles, article L121-1.',
    elected: work,
    voice: 'Huit usagers visitent les lieux deux fois par an, sans prévenir, et rendent compte.',
  },
  '2.2': {
    theme: 'T3',
    objective: 'Ne plus perdre un droit faute d’écran, de réseau ou de mot de passe.',
    evidence: 'Source : baromètre local du numérique, 2 004 réponses, 2025.',
    partners: [
      'La Clef des écrans',
      'CAF du Val-d’Aubrelle',
      'CPAM du Val-d’Aubrelle',
      'Communauté de communes des Littières',
    ],
    plans: [
      ['Schéma d’inclusion numérique', 'volet médiation'],
      ['SDAASP', 'points équipés'],
    ],
    law: 'Code des relations entre le public et l’administration, article L112-8.',
    elected: work,
    voice: 'Chaque outil est essayé par dix personnes avant d’être retenu.',
  },
  '2.3': {
    theme: 'T2',
    objective: 'Réduire d’un tiers le non-recours aux droits d’ici à 2031.',
    evidence: 'Source : étude conjointe CAF et Département sur le non-recours, 2025.',
    partners: ['CAF du Val-d’Aubrelle', 'MSA Aubrelle-Serne', 'CCAS de Vaucelon', 'Voisins-Voisines'],
    plans: [
      ['Contrat local des solidarités', 'financement partagé'],
      ['Contrat de ville de Vaucelon', 'secteurs communs'],
    ],
    law: 'Code de l’action sociale et des familles, articles L115-1 et L262-1.',
    elected: work,
    voice: 'Les secteurs sont choisis avec des habitants ; un retour public clôt chaque campagne.',
  },
  '2.4': {
    theme: 'T4',
    objective: 'Que personne ne renonce à un droit ou à un soin faute de pouvoir s’y rendre.',
    evidence: 'Source : enquête ménages sur les déplacements, 2024, et relevé des rendez-vous manqués, 2025.',
    partners: [
      'Roule Serne',
      'CIAS Serne-et-Plaine',
      'France Travail Orvance',
      'Mission locale Orvance-Vaucelon',
    ],
    plans: [
      ['Plan d’action mobilité solidaire', 'décline'],
      ['PCAET de Grand-Orvance', 'covoiturage'],
    ],
    law: 'Code des transports, article L1215-3.',
    elected: access,
    voice: 'Trente usagers sans voiture tiennent un carnet de trajets pendant un mois, chaque année.',
  },
}
