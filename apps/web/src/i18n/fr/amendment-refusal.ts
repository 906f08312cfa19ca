import type { Refusal } from '@deconcert/domain'

/** Why an amendment does not go on: not said before anybody has signed in. */
export const amendmentRefusal = {
  'amendment-not-draft':
    'Cet amendement est proposé : son texte ne change plus. Ses auteurs peuvent en reprendre l’écriture.',
  'amendment-not-proposed':
    'Cet amendement n’est pas proposé : il est encore en brouillon, ou l’a de nouveau été.',
  'amendment-in-ballot': 'Cet amendement est soumis au vote : le vote seul en décide.',
  'amendment-not-in-ballot': 'Cet amendement n’est pas soumis au vote.',
  'amendment-closed':
    'Cet amendement est déjà décidé ou retiré. Rechargez la page pour voir ce qu’il est devenu.',
  'amendment-changed': 'Cet amendement a changé depuis que vous l’avez lu. Relisez-le avant de décider.',
  'amendment-empty': 'Cet amendement ne change rien encore. Modifiez le texte ou le titre, puis proposez-le.',
  'amendment-outdated':
    'Le texte a changé ici depuis. Ce changement ne peut plus être repris tel quel ; les autres le peuvent.',
  'amendment-open':
    'Des amendements à cette proposition attendent une décision et reprennent son texte. Décidez-les ou faites-les retirer d’abord.',
  'amendment-needs-sides':
    'Un amendement se vote contre le texte actuel : pour ou contre, ou à main levée. Choisissez l’un de ces modes.',
  'amendment-of-ones-own':
    'Cet amendement est de vous : un autre auteur de la proposition, ou la personne qui anime le groupe, en décide.',
  'amendment-decided-by-authors':
    'Les auteurs de la proposition, ou la personne qui anime son groupe, décident de cet amendement. Dites-leur votre avis dans la discussion.',
  'text-not-amendable':
    'Cette proposition contient des éléments que cet éditeur ne sait pas reprendre. Demandez à ses auteurs de les réécrire.',
} satisfies Partial<Record<Refusal, string>>

export type AmendmentReason = keyof typeof amendmentRefusal
