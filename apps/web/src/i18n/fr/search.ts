/** Search over a plan. */
export const search = {
  title: 'Rechercher',
  lead: 'Dans tout le schéma : ses éléments, les fiches, les propositions, les amendements, les diagnostics et les personnes.',
  field: 'Ce que vous cherchez',
  placeholder: 'Un mot, un numéro, un code : mobilité, FA 12, P-8',
  keys: 'Accents et majuscules ne comptent pas. « aide à domicile » entre guillemets cherche les mots ensemble, -mot les écarte. Flèches bas et haut : parcourir les résultats.',
  where: 'Où chercher',
  everything: 'Partout',
  kind: {
    node: 'Éléments du schéma',
    sheet: 'Fiches',
    proposal: 'Propositions',
    amendment: 'Amendements',
    diagnostic: 'Diagnostics',
    person: 'Personnes',
  },
  found: '{count, plural, =0 {Aucun résultat.} one {# résultat.} other {# résultats.}}',
  reading:
    '{count, plural, one {Un texte récent est encore en cours de lecture.} other {# textes récents sont encore en cours de lecture.}}',
  all: 'Voir tous les résultats : {kind} ({count})',
  start: {
    title: 'Que cherchez-vous ?',
    explanation: 'Tapez au moins deux lettres : les résultats viennent à mesure.',
  },
  nothing: {
    title: 'Rien ne correspond à « {q} »',
    explanation:
      'Essayez un seul mot, ou le début d’un mot. Ce que d’autres groupes n’ont pas encore soumis ne se cherche pas.',
  },
}
