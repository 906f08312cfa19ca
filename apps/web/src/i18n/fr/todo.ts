/** « Ce qu’il me reste à faire » : one sentence per kind of thing that the server lists. */
export const todo = {
  title: 'Ce qu’il me reste à faire',
  noneTitle: 'Vous êtes à jour',
  noneExplanation:
    'Rien ne vous attend. Les votes, modérations et décisions qui vous concernent apparaîtront ici.',
  reason: 'Motif : {reason}',
  kind: {
    'proposal-to-finish': 'Terminer et soumettre votre proposition « {title} »',
    'proposal-sent-back': 'Reprendre votre proposition « {title} », renvoyée par l’animation',
    'amendment-to-decide': 'Décider d’un amendement à votre proposition : « {title} »',
    notices:
      '{count, plural, one {# nouvelle de vos propositions à lire} other {# nouvelles de vos propositions à lire}}',
    comments:
      '{count, plural, one {# commentaire vous mentionne ou vous répond} other {# commentaires vous mentionnent ou vous répondent}}',
    moderation:
      '{count, plural, one {# proposition attend votre modération} other {# propositions attendent votre modération}}',
    'ballot-to-vote': 'Voter : « {title} »',
    'hands-to-count': 'Compter les mains : « {title} »',
    'line-to-count': 'Compter à votre tour, de votre côté : « {title} »',
    'request-to-answer': 'Répondre à une demande à deux : « {title} »',
    'ballot-to-close': 'Clore le scrutin « {title} »',
    'proposal-to-promote':
      '{count, plural, one {# proposition adoptée à intégrer au schéma} other {# propositions adoptées à intégrer au schéma}}',
    committee:
      '{count, plural, one {# élément attend la décision du comité de pilotage} other {# éléments attendent la décision du comité de pilotage}}',
  },
}
