import type { Refusal } from '@deconcert/domain'

/** Why a plan, its levels or its tree stay as they are: not said before anybody has signed in. */
export const planRefusal = {
  'last-project-lead':
    'Un schéma garde toujours au moins une personne au pilotage. Nommez-en une autre d’abord.',
  'title-missing': 'Il manque un titre. Donnez-en un, même provisoire.',
  'acronym-missing': 'Il manque un sigle, en un mot : par exemple « CAF ».',
  'glossary-full':
    'Le glossaire a déjà autant d’entrées qu’il peut en avoir : 1 000, celles qui ont été retirées comprises.',
  'choice-unknown': 'Ce choix n’existe pas. Choisissez une des possibilités proposées.',
  'not-a-number': 'Écrivez un nombre : par exemple 12, ou 12,5.',
  'number-not-whole': 'Écrivez un nombre entier, sans virgule ni signe : par exemple 12.',
  'number-out-of-range': 'Ce nombre est trop petit ou trop grand pour ce champ. Vérifiez-le.',
  'date-invalid': 'Cette date n’existe pas. Vérifiez le jour, le mois et l’année.',
  'year-out-of-range': 'L’année va de 1900 à 2200. Vérifiez-la.',
  'dates-reversed': 'La date de fin précède la date de début. Corrigez l’une des deux.',
  'duplicate-key': 'Ce nom court est déjà pris ici. Choisissez-en un autre.',
  'slug-taken': 'Cette adresse est déjà celle d’un autre schéma. Choisissez-en une autre.',
  'stale-version':
    'Quelqu’un d’autre a modifié cet élément entre-temps. Regardez ce qui a changé, puis recommencez.',
  'format-unknown':
    'Ce fichier n’est pas un document de schéma. Il devrait commencer par "format": "schema-solidarites/plan" et "formatVersion": "0.1".',
  'level-unknown':
    'Ce niveau n’existe pas dans ce schéma. Choisissez un des niveaux définis dans les réglages.',
  'part-in-use':
    'Des personnes, des propositions ou des lignes du schéma s’y rapportent : cet élément ne peut pas être supprimé.',
  'level-in-use': 'Ce niveau contient déjà des éléments. Déplacez-les avant de le supprimer.',
  'level-inside-itself': 'Un niveau ne peut pas être placé sous lui-même. Choisissez un autre niveau parent.',
  'level-unreachable':
    'Aucun chemin ne mène à ce niveau. Indiquez sous quel niveau il se place, ou qu’il peut se placer à la racine.',
  'level-not-allowed-here':
    'Ce niveau ne peut pas se placer ici. Choisissez un autre emplacement ou un autre niveau.',
  'level-without-sheet':
    'Ce niveau n’a pas de fiche action. Ouvrez la fiche d’un élément d’un niveau qui en porte.',
  'numbering-invalid':
    'Cette règle de numérotation n’est pas utilisable. Choisissez une des règles proposées.',
  'numbering-start-invalid': 'Le premier rang est un nombre entier, de 0 à 9999.',
  'numbering-placeholder-unknown':
    "La forme du numéro ne connaît que '{n}' (le rang) et '{parent}' (le numéro au-dessus). Retirez le reste des accolades.",
  'numbering-display-unknown':
    "La façon d’écrire le numéro ne connaît que '{number}' (le numéro). Retirez le reste des accolades.",
  'territory-unknown':
    'Ce territoire n’existe pas dans ce schéma. Choisissez un des territoires définis dans les réglages.',
  'place-not-found': 'L’emplacement choisi n’existe plus. Choisissez-en un autre dans l’arborescence.',
  'parent-unknown': 'L’élément sous lequel placer celui-ci n’existe pas. Choisissez-en un autre.',
  'parent-not-live': 'L’élément sous lequel placer celui-ci a été retiré ou écarté. Choisissez-en un autre.',
  'would-make-a-cycle':
    'Un élément ne peut pas être placé sous lui-même ni sous ce qu’il contient. Choisissez un autre emplacement.',
  'already-under-it': 'Cet élément s’y trouve déjà. Choisissez-en un autre.',
  'plan-full': 'Ce schéma a atteint le nombre d’éléments permis. Retirez-en avant d’en ajouter.',
  'item-in-use':
    'Des éléments du schéma ou des propositions s’appuient sur cet énoncé. Retirez-le plutôt que de le supprimer.',
  'variant-of-variant':
    'Une variante territoriale n’a pas de variantes à son tour. Choisissez la fiche départementale.',
  'not-a-variant': 'Cette fiche n’est pas une variante territoriale : elle n’hérite de rien.',
  'field-inherited':
    'Ce champ vient de la fiche départementale. Choisissez d’abord de l’écrire autrement ici.',
  'territory-in-use':
    'Des éléments du schéma relèvent de ce territoire. Retirez-le plutôt que de le supprimer.',
  'nothing-to-restore':
    'Le schéma est déjà tel qu’il était dans cette version, ou ce qui diffère ne peut plus changer. Choisissez-en une autre.',
  'node-frozen':
    'Cet élément est validé par le comité de pilotage : son texte, son numéro et sa place ne changent plus.',
  'node-retired': 'Cet élément a été retiré du schéma : il ne change plus.',
  'node-has-children': 'Cet élément en contient d’autres. Déplacez-les ou retirez-les d’abord.',
  'node-not-draft': 'Seul un élément en préparation peut être présenté au comité de pilotage.',
  'node-not-proposed':
    'Cet élément n’attend pas de décision : il n’a pas été présenté au comité de pilotage, ou la décision est déjà prise.',
  'node-changed':
    'Cet élément a changé depuis que vous l’avez lu. Rien n’a été décidé : relisez-le avant de décider.',
  'parent-not-validated':
    'L’élément qui contient celui-ci n’est pas encore validé. Le comité de pilotage décide de haut en bas, niveau par niveau.',
} satisfies Partial<Record<Refusal, string>>

export type PlanReason = keyof typeof planRefusal
