import type { Dossier } from './dossier'

export const governing: readonly Dossier[] = [
  {
    axis: '1.1',
    action: 'Réunir une conférence annuelle des solidarités qui rend compte publiquement',
    proposal: 'Rendre compte du schéma une fois par an, devant tout le monde',
    group: 'gouvernance',
    lead: 'mission',
    publics: ['PU9'],
    problem:
      'Les bilans des schémas précédents ont été rendus jusqu’à vingt-six mois après leur échéance et n’ont été lus que par ceux qui les avaient écrits.',
    text: `
Chaque année en décembre, le Département et ses partenaires présentent en une demi-journée l’état de chacune des actions : atteinte, partielle, non atteinte. Les actions qui n’avancent pas sont présentées en premier.
Le bilan tient en seize pages et en une version facile à lire. Il est envoyé à tous les participants quinze jours avant.
- la conférence tourne entre les six territoires ;
- une heure est réservée aux questions des personnes accompagnées ;
- chaque pilote répond de sa fiche, même s’il n’a rien de bon à dire.`,
    summary: 'Une fois par an, dire publiquement ce qui a été fait, ce qui ne l’a pas été et pourquoi.',
    objectives: [
      'Publier chaque année avant le 15 décembre l’état des 47 actions',
      'Répondre par écrit à toutes les questions posées en séance sous un mois',
    ],
    done: ['Conférences tenues à la date prévue', 'conférences', 0, 5, 'Mission schéma'],
    effect: ['Participants qui disent savoir où en est le schéma', '%', 18, 60, 'Enquête annuelle'],
    steps: [
      ['Arrêter la trame du bilan avec les pilotes', 'trame de seize pages'],
      ['Préparer la version facile à lire avec un comité de relecture', 'livret illustré'],
      ['Tenir la première conférence à Bramont', 'bilan et réponses publiés'],
    ],
    watch: ['Un bilan qui ne retient que les réussites', 'Ouvrir par les actions non atteintes'],
  },
  {
    axis: '1.1',
    action: 'Confier chaque action à un binôme pilote et référent élu, avec une lettre de mission',
    proposal: 'Donner à chaque action un pilote qui a le temps et le droit de décider',
    group: 'gouvernance',
    lead: 'mission',
    publics: ['PU9'],
    problem:
      'Dans le dernier schéma, onze actions sur trente-huit n’avaient plus de pilote au bout de deux ans, sans que personne l’ait décidé.',
    text: `
Nous proposons que le pilote d’une action soit désigné par une fonction et non par un nom, et qu’il reçoive une lettre signée de sa direction : temps reconnu, décisions qu’il peut prendre seul, personne à prévenir en cas de blocage.
Un élu référent l’accompagne. Il ne pilote pas à sa place ; il ouvre les portes et porte la fiche devant l’assemblée.
Lorsqu’un pilote part, la fiche est transmise lors d’un entretien d’une heure, avec un état écrit.`,
    summary: 'Chaque action a un pilote qui a du temps pour elle et un élu qui la défend.',
    objectives: [
      'Doter les 47 actions d’une lettre de mission avant juin 2027',
      'Remplacer tout pilote partant en moins de six semaines',
    ],
    done: ['Lettres de mission signées', 'lettres', 0, 47, 'Mission schéma'],
    effect: ['Actions restées sans pilote plus de deux mois', 'actions', 11, 0, 'Tableau de suivi'],
    steps: [
      ['Rédiger la lettre type avec les directions', 'modèle de lettre'],
      ['Former les binômes en deux demi-journées', 'guide du pilote'],
      ['Faire le point des remplacements chaque trimestre', 'tableau des pilotes'],
    ],
    watch: ['Un pilotage ajouté à un plein temps', 'Écrire le temps reconnu dans la fiche de poste'],
  },
  {
    axis: '1.1',
    action: 'Tenir une revue trimestrielle des actions en difficulté avec les six territoires',
    proposal: 'Regarder tous les trois mois les actions qui n’avancent pas',
    group: 'gt-serne',
    lead: 'mission',
    publics: ['PU9'],
    problem:
      'Les difficultés remontent au moment du bilan, quand il est trop tard. Les territoires les connaissent pourtant dès les premières semaines.',
    text: `
Une réunion courte, quatre fois par an, où l’on ne parle que des actions en difficulté : celles dont une étape a plus de deux mois de retard ou qu’un territoire signale.
Chaque difficulté repart avec une décision : de l’aide, un délai, une réécriture ou un arrêt assumé. La décision est publiée le lendemain.
Les territoires y viennent avec un seul document d’une page, toujours le même.`,
    summary: 'Quatre fois par an, s’occuper seulement des actions qui coincent et décider.',
    objectives: [
      'Traiter toute difficulté signalée dans le trimestre',
      'Publier les décisions sous vingt-quatre heures',
    ],
    done: ['Revues tenues dans l’année', 'revues', 0, 4, 'Mission schéma'],
    effect: ['Étapes en retard de plus de deux mois', '%', null, 10, 'Tableau de suivi'],
    steps: [
      ['Définir les signaux d’alerte avec les territoires', 'page de signalement'],
      ['Tenir une revue à blanc', 'retour d’expérience'],
      ['Installer le rythme trimestriel', 'relevés publiés'],
    ],
    watch: ['Une réunion de plus sans décision', 'Limiter à six actions et décider en séance'],
  },
  {
    axis: '1.2',
    action: 'Créer un observatoire partagé des solidarités avec les données de dix partenaires',
    proposal: 'Mettre nos chiffres dans le même panier et les lire ensemble',
    group: 'gouvernance',
    lead: 'observatoire',
    publics: ['PU9'],
    problem:
      'Huit logiciels, trois découpages du territoire : aucune institution ne peut dire combien de familles sont suivies par deux services à la fois.',
    text: `
L’observatoire réunit des chiffres déjà produits par dix partenaires, sans créer de nouvelle saisie. Il ne reçoit aucune donnée nominative.
Nous voulons d’abord s’entendre sur quarante définitions : qu’est-ce qu’un premier accueil, une sortie, une rupture. Un chiffre dont la définition n’est pas partagée n’est pas publié.
- une convention de données signée par les dix partenaires ;
- un découpage commun en six territoires et cinquante-quatre bassins ;
- deux chargés d’études, l’un au Département, l’autre à la CAF.`,
    summary: 'Réunir les chiffres de dix partenaires pour voir les mêmes choses et en parler.',
    objectives: [
      'Signer une convention de données avec dix partenaires avant fin 2027',
      'Partager quarante définitions communes',
      'Ouvrir les séries non nominatives à tous',
    ],
    done: ['Partenaires qui versent leurs données', 'partenaires', 2, 10, 'Conventions signées'],
    effect: ['Actions du schéma suivies par un chiffre partagé', '%', 9, 70, 'Observatoire'],
    steps: [
      ['Écrire les quarante définitions', 'dictionnaire commun'],
      ['Signer la convention de données', 'convention'],
      ['Ouvrir le site de l’observatoire', 'première livraison de séries'],
    ],
    watch: ['Des données qui permettent de reconnaître une personne', 'Aucun chiffre en dessous de onze'],
  },
  {
    axis: '1.2',
    action: 'Publier chaque année un portrait social de chacun des six territoires',
    proposal: 'Écrire le portrait de nos territoires avec ceux qui y vivent',
    group: 'gt-vaucelon',
    lead: 'observatoire',
    publics: ['PU7', 'PU9'],
    problem:
      'Les portraits existants décrivent Vaucelon par ce qui lui manque. Les habitants n’y reconnaissent ni leurs appuis, ni leurs réussites.',
    text: `
Un portrait de douze pages par territoire, mis à jour chaque année : des chiffres, une carte, et ce que les habitants en disent.
Les chiffres sont présentés dans une réunion ouverte avant d’être publiés. Les écarts entre le chiffre et le vécu sont écrits tels quels, dans une colonne à part.
Le portrait sert à préparer les deux fiches territoriales et le budget des maisons des solidarités.`,
    summary: 'Douze pages par territoire et par an, relues par les habitants avant d’être publiées.',
    objectives: ['Publier six portraits par an', 'Associer au moins trente habitants à chaque lecture'],
    done: ['Portraits publiés dans l’année', 'portraits', 0, 6, 'Observatoire'],
    effect: [
      'Habitants ayant pris part à une lecture de chiffres',
      'personnes',
      0,
      200,
      'Feuilles de présence',
    ],
    steps: [
      ['Choisir vingt chiffres avec les territoires', 'liste commune'],
      ['Tenir six lectures publiques', 'comptes rendus'],
      ['Publier les six portraits', 'portraits imprimés et en ligne'],
    ],
    watch: ['Stigmatiser un quartier par ses chiffres', 'Relecture par les habitants avant diffusion'],
  },
  {
    axis: '1.2',
    action: 'Suivre cent parcours sur cinq ans pour comprendre les ruptures',
    proposal: 'Suivre quelques parcours dans la durée plutôt que tout compter',
    group: 'enfance',
    lead: 'observatoire',
    publics: ['PU2', 'PU3', 'PU7'],
    problem:
      'Nos tableaux comptent des mesures et des places. Ils ne disent pas ce qui arrive à une personne quand une mesure s’arrête.',
    text: `
Cent personnes volontaires, de tous âges, sont rencontrées deux fois par an pendant cinq ans par une équipe de l’université d’Orvance. Elles sont indemnisées et peuvent arrêter quand elles le veulent.
Chaque année, un cahier raconte ce que l’on a appris, sans que personne puisse être reconnu. Les services concernés disposent de trois mois pour dire ce qu’ils changent.`,
    summary: 'Cent personnes racontent leur parcours pendant cinq ans pour nous aider à éviter les ruptures.',
    objectives: [
      'Réunir cent volontaires représentant les quatre orientations',
      'Tirer chaque année trois changements concrets',
    ],
    done: ['Personnes rencontrées deux fois dans l’année', 'personnes', 0, 100, 'Université d’Orvance'],
    effect: [
      'Changements de pratique décidés à partir des cahiers',
      'changements',
      0,
      12,
      'Relevés du COTECH',
    ],
    steps: [
      ['Faire valider le protocole par le comité d’éthique', 'protocole'],
      ['Recruter les volontaires', 'cohorte constituée'],
      ['Publier le premier cahier', 'cahier et réponses des services'],
    ],
    watch: ['Des volontaires qui s’épuisent', 'Indemniser, espacer, permettre de partir'],
  },
  {
    axis: '1.2',
    action: 'Évaluer chaque année deux actions du schéma avec un regard extérieur',
    proposal: 'Demander à d’autres de regarder si nos actions servent à quelque chose',
    group: 'gt-orvance',
    lead: 'observatoire',
    publics: ['PU9'],
    problem:
      'Nous mesurons ce que nous faisons, rarement ce que cela change. Aucune action du dernier schéma n’a été évaluée par un tiers.',
    text: `
Deux actions par an, tirées au sort parmi les plus coûteuses, sont évaluées par une équipe extérieure pendant quatre mois. Un groupe de six usagers participe à l’écriture des questions.
Le rapport est public. Le COPIL dispose de deux mois pour y répondre point par point.
- budget plafonné à 25 000 € par évaluation ;
- pas plus de dix recommandations ;
- un retour sur les recommandations à un an.`,
    summary: 'Deux actions par an sont évaluées par des personnes extérieures, et le résultat est public.',
    objectives: ['Évaluer dix actions d’ici à 2031', 'Répondre à chaque recommandation en deux mois'],
    done: ['Évaluations publiées', 'évaluations', 0, 10, 'Observatoire'],
    effect: ['Recommandations suivies à un an', '%', 0, 65, 'Relevés du COPIL'],
    steps: [
      ['Écrire le cahier des charges type', 'cahier des charges'],
      ['Former six usagers évaluateurs', 'groupe constitué'],
      ['Conduire les deux premières évaluations', 'rapports et réponses'],
    ],
    watch: ['Des rapports rangés dans un tiroir', 'Réponse obligatoire du COPIL, publiée'],
  },
]
