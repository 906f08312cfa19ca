/** From contributions to the plan and back. */
export const provenance = {
  ofNode: 'Tout le chemin, depuis les contributions',
  ofProposal: 'Qu’est devenue ma proposition ? Tout le chemin',
  view: 'Présentation du chemin',
  list: 'Liste',
  graph: 'Dessin',
  drawing: 'Le chemin, des contributions au schéma, de gauche à droite',
  alone: 'Rien ne mène ici depuis une contribution : écrit à la main ou importé.',
  from: 'Vient de : {sources}',
  more: '{names} et {count, plural, one {une autre personne} other {# autres personnes}}',
  open: 'En cours',
  kind: {
    people: 'Écrit par',
    group: 'Groupe de travail',
    diagnostic: 'Diagnostic du groupe',
    proposal: 'Proposition',
    amendment: 'Amendement repris',
    ballot: 'Scrutin',
    node: 'Élément du schéma',
    decision: 'Décision du comité de pilotage',
    sheet: 'Fiche action',
  },
}
