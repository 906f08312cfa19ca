/** The plan as files and on paper. */
export const exportPlan = {
  button: 'Exporter',
  print: {
    title: 'Imprimer le schéma',
    help: 'Toutes les lignes avec leurs objectifs, prêtes pour l’imprimante ou en PDF.',
  },
  json: {
    title: 'Document du schéma (JSON)',
    help: 'Redonne ailleurs le même schéma, ses réglages et ses objectifs, sans le contenu des fiches, les textes rédigés, les propositions ni les votes.',
  },
  nodesXlsx: {
    title: 'Lignes du schéma (Excel)',
    help: 'Une ligne par élément, une colonne par repère transversal.',
  },
  nodesCsv: { title: 'Lignes du schéma (CSV)', help: 'Le même tableau, pour tout autre logiciel.' },
  sheetsXlsx: {
    title: 'Fiches action (Excel)',
    help: 'Une ligne par fiche, avec ses trente-trois rubriques.',
  },
  sheetsCsv: { title: 'Fiches action (CSV)', help: 'Le même tableau, pour tout autre logiciel.' },
  txt: {
    title: 'Plan en texte (TXT)',
    help: 'Titres et objectifs, à relire, à corriger et à coller pour les réimporter.',
  },
  printPage: {
    title: 'Imprimer le schéma',
    now: 'Imprimer',
    empty: 'Ce schéma n’a encore aucune ligne à imprimer.',
    summary: 'Ce que contient le schéma',
    count: '{count} {name}',
    ofDeclared: '{count} / {declared} {name}',
    objectives: 'Objectifs',
    original: 'Rédaction d’origine : {title}',
    example: 'Donné en exemple',
    facets: 'Repères transversaux',
    territories: 'Territoires',
    branch: '{label} – {branch}',
  },
}
