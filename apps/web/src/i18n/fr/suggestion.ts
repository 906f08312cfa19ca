/** Changes that are proposed in a text. */
export const suggestion = {
  card: 'Suggestion de {name}',
  somebody: 'Une personne du plan',
  otherHand: 'Écrit par {writers}, au nom de cette personne.',
  before: 'Avant :',
  after: 'Après :',
  show: 'Montrer le passage',
  accept: 'Accepter',
  refuse: 'Refuser',
  withdraw: 'Retirer ma suggestion',
  discuss: 'Discuter',
  send: 'Envoyer',
  readOnly: 'Accepter ou refuser demande de pouvoir écrire dans ce texte.',
  waiting: '{count, plural, one {# suggestion en attente} other {# suggestions en attente}}',
  author: 'Suggestions de',
  everybody: 'Tout le monde',
  acceptAll: '{count, plural, one {Accepter la suggestion} other {Accepter les # suggestions}}',
  refuseAll: '{count, plural, one {Refuser la suggestion} other {Refuser les # suggestions}}',
  blocks: {
    added: '{count, plural, one {Un bloc ajouté} other {# blocs ajoutés}}',
    removed: '{count, plural, one {Un bloc retiré} other {# blocs retirés}}',
  },
  told: {
    accept:
      '{count, plural, =0 {Rien n’attendait plus.} one {Suggestion acceptée.} other {# suggestions acceptées.}}',
    refuse:
      '{count, plural, =0 {Rien n’attendait plus.} one {Suggestion refusée.} other {# suggestions refusées.}}',
  },
  waitsAgain:
    '{count, plural, one {Une suggestion que vous aviez acceptée ou refusée attend de nouveau : au même moment, quelqu’un d’autre en a décidé autrement ou l’a reprise.} other {# suggestions que vous aviez acceptées ou refusées attendent de nouveau : au même moment, quelqu’un d’autre en a décidé autrement ou les a reprises.}}',
  left: {
    title: 'Votre commentaire n’est pas parti',
    explanation:
      'La suggestion que vous commentiez n’attend plus : elle a été acceptée, refusée ou retirée. Vos mots sont gardés dans cet onglet : copiez-les, puis commentez plutôt le passage.',
  },
  empty: {
    title: 'Aucune suggestion',
    how: 'Activez « Suggérer » dans la barre d’outils : ce que vous changez sera proposé, et le texte reste comme il est tant que personne n’a accepté.',
  },
  preview: {
    open: 'Lire le texte',
    title: 'Lire le texte',
    accepted: 'Comme si tout était accepté',
    without: 'Sans les suggestions',
  },
}
