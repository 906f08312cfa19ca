/** What a line of the plan says beside its title, where else it stands, what it was called, what it announces. */
export const structure = {
  former: 'ex {name}',
  formerSpoken: 'anciennement {name}',
  words: {
    title: 'Présentation',
    original: 'Texte d’origine : « {title} »',
    objectives: '{count, plural, one {Objectif} other {Objectifs}}',
    none: 'Ni sous-titre, ni introduction, ni objectif pour l’instant.',
    edit: 'Modifier la présentation',
    subtitle: 'Sous-titre',
    lead: 'Introduction',
    leadHint: 'Une ligne vide sépare deux paragraphes.',
    objectivesField: 'Objectifs',
    objectivesHint: 'Un objectif par ligne.',
    done: 'La présentation est modifiée.',
  },
  links: {
    title: 'Autres rattachements',
    explanation:
      'Son numéro vient de sa place principale. Il sert aussi les éléments ci-dessous, où il apparaît sans numéro nouveau.',
    none: 'Il n’est rattaché qu’à sa place principale.',
    children: 'Aussi rattachés ici',
    childrenHint: 'Placés et numérotés ailleurs, ils servent aussi cet élément.',
    add: 'Rattacher aussi à',
    placeholder: 'Cherchez un élément du schéma',
    confirm: 'Rattacher',
    remove: 'Détacher de « {name} »',
    added: 'Le rattachement est ajouté.',
    removed: 'Le rattachement est retiré.',
    alsoHere: 'aussi ici : {names}',
  },
  counts: {
    title: 'Nombres annoncés',
    edit: 'Nombres annoncés…',
    explanation:
      'Combien le schéma en annonce, niveau par niveau. Ce qui est saisi s’affiche à côté : « 5 / 47 ». Un champ vide n’annonce rien.',
    explanationBranch: 'Combien « {name} » en annonce, niveau par niveau. Un champ vide n’annonce rien.',
    done: 'Les nombres annoncés sont enregistrés.',
    sheets: '{count} / {declared} fiches saisies',
    others: '{count} / {declared} {name}',
  },
  find: {
    label: 'Aller à un numéro',
    placeholder: '2.2.4',
    none: 'Aucun élément ne porte ni n’a porté le numéro « {number} ».',
    now: 'aujourd’hui',
    former: 'ex {name}',
    clear: 'Effacer',
  },
  keys: {
    hint: 'Au clavier, sur une ligne : Alt + ↑ ou ↓ la déplace parmi ses voisines, Alt + ← la fait remonter d’un niveau, Alt + → la range dans celle du dessus.',
    nowhere: 'Cette ligne ne peut pas aller là.',
  },
  levelChange: {
    title: 'Changer de niveau ?',
    explanation:
      '« {title} » est aujourd’hui au niveau « {before} ». À cette place, elle passerait au niveau « {after} » : son numéro change, et d’autres numéros non figés peuvent se recalculer.',
    confirm: 'Passer au niveau « {after} »',
  },
  effect: {
    title: 'Ce que deviennent les références',
    same: 'Aucune référence ne change.',
    changed: '{count, plural, one {# référence changerait} other {# références changeraient}} sur {total}.',
    ambiguous:
      '{count, plural, one {# élément aurait la même référence qu’un autre} other {# éléments auraient la même référence que d’autres}} : distinguez les niveaux par un nom ou une forme de numéro.',
    onlyChanged: 'Ne montrer que ce qui change',
    was: 'jusqu’ici {name}',
    double: 'en double',
    more: 'et {count} autres',
  },
}
