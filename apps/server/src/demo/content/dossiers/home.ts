import type { Dossier } from './dossier'

export const home: readonly Dossier[] = [
  {
    axis: '4.1',
    action: 'Organiser des tournées d’aide à domicile par petites équipes autonomes',
    proposal: 'Laisser les équipes d’aide à domicile organiser leurs tournées',
    group: 'domicile',
    lead: 'autonomie',
    publics: ['PU4', 'PU9'],
    problem:
      'Deux cent trois postes vacants, sept cent quarante kilomètres par mois et par salarié, et quatre heures de chaque plan d’aide qui ne sont pas faites.',
    text: `
Des équipes de huit sur un petit secteur décident elles-mêmes des tournées, des remplacements et d’une partie du plan d’aide, avec un budget d’heures global plutôt qu’un décompte à la minute.
L’essai de Présence et soins montre moins de route, moins d’arrêts et des personnes qui voient trois visages au lieu de onze.
Le Département finance l’accompagnement la première année et adapte son contrôle : on vérifie le résultat, pas les minutes.`,
    summary: 'De petites équipes s’organisent elles-mêmes pour aider les personnes près de chez elles.',
    objectives: ['Passer quarante équipes en organisation autonome', 'Réaliser 95 % des heures prévues'],
    done: ['Équipes autonomes', 'équipes', 2, 40, 'Direction de l’autonomie'],
    effect: ['Heures des plans d’aide non réalisées', '%', 17, 5, 'Télégestion'],
    steps: [
      ['Choisir les services volontaires', 'douze services'],
      ['Réécrire la convention de financement', 'convention à budget global'],
      ['Accompagner par vagues de dix équipes', 'quarante équipes'],
    ],
    watch: ['Des équipes laissées seules', 'Un accompagnateur pour quatre équipes la première année'],
  },
  {
    axis: '4.1',
    action: 'Offrir aux aidants du répit à domicile, de quelques heures à trois jours',
    proposal: 'Remplacer l’aidant chez lui pendant trois jours pour qu’il puisse partir',
    group: 'domicile',
    lead: 'autonomie',
    publics: ['PU6', 'PU4', 'PU5'],
    problem:
      'Une place d’accueil temporaire pour cent dix-huit aidants. Beaucoup refusent de déplacer leur proche, et renoncent.',
    text: `
Un même professionnel reste au domicile de quelques heures à trois jours de suite. La personne aidée garde ses repères, l’aidant peut se faire opérer, dormir, aller à un mariage.
Le reste à charge est plafonné à dix euros par jour. La demande tient en un appel, sans dossier médical.
- un plateau de trente relayeurs salariés ;
- six relais dans les territoires, tenus par des associations d’aidants ;
- une priorité aux aidants de moins de vingt-cinq ans.`,
    summary: 'Un professionnel vient remplacer l’aidant chez lui, de quelques heures à trois jours.',
    objectives: [
      'Relayer neuf cents aidants par an',
      'Répondre en soixante-douze heures',
      'Plafonner à dix euros par jour',
    ],
    done: ['Aidants relayés dans l’année', 'aidants', 64, 900, 'Réseau des aidants'],
    effect: ['Aidants ayant renoncé à un soin pour eux-mêmes', '%', 50, 30, 'Enquête auprès des aidants'],
    steps: [
      ['Obtenir la dérogation au temps de travail', 'autorisation'],
      ['Recruter et former les relayeurs', 'trente relayeurs'],
      ['Ouvrir les six relais', 'relais ouverts'],
    ],
    watch: ['Une demande dix fois supérieure à l’offre', 'Règle de priorité publique'],
  },
  {
    axis: '4.1',
    action: 'Préparer chaque sortie d’hôpital quarante-huit heures avant',
    proposal: 'Prévenir l’aide à domicile avant la sortie de l’hôpital, pas la veille au soir',
    group: 'sante',
    lead: 'autonomie',
    publics: ['PU4', 'PU5', 'PU6'],
    problem:
      'Une sortie d’hospitalisation sur trois est connue du service d’aide la veille au soir. Le week-end, personne n’est prévenu.',
    text: `
L’hôpital prévient un guichet unique quarante-huit heures avant la sortie. Le guichet appelle le service d’aide, l’infirmier et la famille, et ouvre une aide d’urgence pour quinze jours sans dossier.
Une infirmière de liaison, payée à moitié par l’hôpital, passe chaque matin dans quatre services.
Si rien n’est prêt, la sortie est retardée d’un jour : c’est écrit dans la convention.`,
    summary: 'L’aide est prête à la maison avant que la personne sorte de l’hôpital.',
    objectives: [
      'Prévenir quarante-huit heures avant dans 85 % des cas',
      'Ouvrir l’aide d’urgence le jour même',
    ],
    done: ['Sorties annoncées quarante-huit heures avant', '%', 34, 85, 'Centre hospitalier d’Orvance'],
    effect: ['Retours à l’hôpital dans les trente jours', '%', 16, 10, 'Assurance maladie'],
    steps: [
      ['Signer la convention avec l’hôpital', 'convention'],
      ['Ouvrir le guichet', 'numéro unique'],
      ['Étendre aux cliniques et au week-end', 'ouverture sept jours sur sept'],
    ],
    watch: ['Des lits sous tension', 'Réunion mensuelle avec les cadres de santé'],
  },
  {
    axis: '4.2',
    action: 'Ouvrir quinze habitats inclusifs au cœur des bourgs',
    proposal: 'Transformer nos maisons vides de centre-bourg en habitats partagés',
    group: 'logement',
    lead: 'habitat',
    publics: ['PU4', 'PU5'],
    problem:
      'Dix-sept mille logements vacants et cinq habitats inclusifs. Entre le domicile isolé et l’établissement, presque rien.',
    text: `
Quinze maisons ou petits immeubles de six à huit logements, à moins de trois cents mètres d’un commerce, avec une pièce commune et une personne qui fait vivre la maison.
Les communes apportent le bâtiment par un bail de longue durée, la Foncière solidaire rénove, le Département garantit l’aide à la vie partagée pendant sept ans.
Les futurs habitants participent dès le dessin des plans. On ne remplit pas une maison, on la fonde.`,
    summary: 'Des maisons de bourg deviennent des logements où l’on vit chez soi, mais pas seul.',
    objectives: [
      'Ouvrir quinze habitats, deux au moins par territoire',
      'Associer les habitants avant les travaux',
    ],
    done: ['Habitats inclusifs ouverts', 'habitats', 5, 15, 'Service habitat'],
    effect: ['Habitants qui se disent moins seuls à un an', '%', 52, 75, 'Entretiens annuels'],
    steps: [
      ['Repérer les bâtiments avec les communes', 'quarante bâtiments visités'],
      ['Constituer les groupes d’habitants', 'quinze groupes'],
      ['Lancer les travaux par lots de cinq', 'ouvertures'],
    ],
    watch: ['Des coûts de travaux qui dérapent', 'Prix plafond au mètre carré et renoncement possible'],
  },
  {
    axis: '4.2',
    action: 'Adapter un logement en six mois et garder la mémoire des logements adaptés',
    proposal: 'Finir les travaux d’adaptation en six mois, et ne plus démonter les barres d’appui',
    group: 'logement',
    lead: 'habitat',
    publics: ['PU4', 'PU5'],
    problem:
      'Quatorze mois entre la demande et la fin des travaux ; une personne sur six entre en établissement avant.',
    text: `
Un interlocuteur unique suit le dossier, du premier appel à la dernière vis. Les petits travaux, jusqu’à trois mille euros, sont engagés sans attendre le plan de financement.
Un fichier partagé entre bailleurs dit quels logements sont adaptés et à quoi. Une barre d’appui n’est plus démontée sans que le fichier soit consulté.
Quarante artisans signent une charte de délai et de tarif.`,
    summary: 'Les travaux pour rester chez soi sont faits en six mois, avec une seule personne à appeler.',
    objectives: ['Ramener le délai à six mois', 'Recenser deux mille logements adaptés'],
    done: ['Logements adaptés dans l’année', 'logements', 310, 650, 'Rénover en Aubrelle'],
    effect: ['Délai entre demande et fin des travaux', 'mois', 14, 6, 'Rénover en Aubrelle'],
    steps: [
      ['Créer le fonds d’avance', 'fonds de 400 000 €'],
      ['Signer la charte des artisans', 'quarante artisans'],
      ['Ouvrir le fichier partagé', 'fichier en service'],
    ],
    watch: ['Le manque d’artisans', 'Chantier-école avec le lycée du bâtiment'],
  },
]
