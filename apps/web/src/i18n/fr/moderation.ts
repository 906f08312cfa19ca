export const moderation = {
  title: 'Modération',
  lead: 'Les propositions soumises, la plus ancienne d’abord. Rien n’est supprimé, et les auteurs lisent toujours le motif.',
  waiting:
    '{count, plural, =0 {Rien en attente} one {# proposition en attente} other {# propositions en attente}}',
  queue: 'File d’attente',
  empty: {
    title: 'La file est vide',
    explanation: 'Les propositions que les groupes soumettent arrivent ici, sans recharger la page.',
    action: 'Voir toutes les propositions',
  },
  choose: {
    title: 'Choisissez une proposition',
    explanation: 'Son texte et les décisions possibles s’affichent ici.',
  },
  by: 'par {names}',
  noAuthor: 'sans auteur connu',
  back: 'Revenir à la file',
  open: 'Ouvrir la page de la proposition',
  blank: 'Le texte est vide.',
  text: 'Texte actuel',
  decide: 'Décision',
  publish: {
    action: 'Publier',
    title: 'Publier la proposition ?',
    explanation: 'Elle pourra être mise au vote. Un mot aux auteurs est possible.',
    done: 'La proposition est publiée.',
  },
  'send-back': {
    action: 'Renvoyer',
    title: 'Renvoyer aux auteurs',
    explanation:
      'Dites ce qu’il faut préciser : les auteurs reprennent leur texte et le soumettent de nouveau.',
    done: 'La proposition est renvoyée à ses auteurs.',
  },
  'set-aside': {
    action: 'Écarter',
    title: 'Écarter la proposition',
    explanation: 'Elle reste lisible avec ce motif. Cela ne s’annule pas.',
    done: 'La proposition est écartée.',
  },
  merge: {
    action: 'Fusionner',
    title: 'Fusionner dans une autre proposition',
    explanation:
      'Le texte reste lisible tel quel ; ses auteurs deviennent aussi auteurs de l’autre. Reprenez-y ce qui manque.',
    into: 'Proposition qui la reprend',
    intoHint: 'Les titres les plus proches d’abord.',
    none: 'Aucune autre proposition soumise ou publiée.',
    done: 'La proposition est fusionnée.',
  },
  reason: {
    required: 'Motif lu par les auteurs',
    optional: 'Mot aux auteurs (facultatif)',
    missing: '{count, plural, one {Encore # caractère au moins} other {Encore # caractères au moins}}',
    length: '{count, plural, =0 {Aucun caractère} one {# caractère} other {# caractères}}',
  },
}
