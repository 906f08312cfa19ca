import type { Dossier } from './dossier'

export const together: readonly Dossier[] = [
  {
    axis: '4.3',
    action: 'Rencontrer chaque personne en attente d’une place et bâtir une réponse d’étape',
    proposal: 'Aller voir chacune des 451 personnes qui attendent une place',
    group: 'handicap',
    lead: 'mdph',
    publics: ['PU5', 'PU6'],
    problem:
      'Deux cent quatre-vingt-sept enfants et cent soixante-quatre adultes attendent. Les listes mélangent l’urgence et la précaution, et personne n’appelle.',
    text: `
Trois coordinatrices rencontrent chaque personne chez elle en dix-huit mois, pour entendre ce qu’elle attend vraiment. Beaucoup ne demandent pas une place, mais des heures, un trajet, un week-end.
Une réponse d’étape est construite avec deux ou trois services, même imparfaite, même provisoire. Elle est revue tous les six mois.
Ce travail donne enfin la vraie liste des places à créer, à porter devant l’ARS.`,
    summary: 'Aller voir chaque personne qui attend une place et lui proposer une première réponse.',
    objectives: ['Rencontrer toutes les personnes en attente', 'Proposer une réponse d’étape en quatre mois'],
    done: ['Personnes en attente rencontrées', '%', 15, 100, 'MDPH'],
    effect: ['Personnes sans aucune réponse depuis un an', 'personnes', 139, 20, 'MDPH'],
    steps: [
      ['Recruter trois coordinatrices', 'postes pourvus'],
      ['Rencontrer les situations les plus anciennes', 'cent cinquante rencontres'],
      ['Remettre la liste consolidée à l’ARS', 'rapport public'],
    ],
    watch: ['Une étape qui devient définitive', 'Revue semestrielle inscrite dans la décision'],
  },
  {
    axis: '4.3',
    action: 'Rendre quarante cabinets et centres de soins accueillants au handicap',
    proposal: 'Pouvoir aller chez le dentiste quand on est en fauteuil ou qu’on a peur',
    group: 'sante',
    lead: 'mdph',
    publics: ['PU5'],
    problem:
      'Les personnes handicapées renoncent à la gynécologie, à l’ophtalmologie et au dentaire, faute de cabinet accessible et de temps.',
    text: `
Quarante cabinets volontaires reçoivent un équipement, une formation de deux heures et un forfait pour les consultations longues. Ils sont publiés sur une carte.
Une visite « pour voir », sans soin, est proposée aux personnes inquiètes. Un accompagnant peut venir.
Un centre de référence à l’hôpital d’Orvance prend le relais pour les soins sous sédation, un jour par semaine.`,
    summary:
      'Quarante cabinets de soins s’équipent et se forment pour bien recevoir les personnes handicapées.',
    objectives: [
      'Équiper quarante cabinets, quatre au moins par territoire',
      'Réduire le renoncement dentaire',
    ],
    done: ['Cabinets accueillants publiés sur la carte', 'cabinets', 4, 40, 'CPTS des Deux Vallées'],
    effect: ['Renoncement aux soins dentaires', '%', 46, 25, 'Enquête auprès des usagers'],
    steps: [
      ['Former avec des patients formateurs', 'douze sessions'],
      ['Équiper les cabinets', 'fonds d’équipement'],
      ['Ouvrir la consultation sous sédation', 'une journée par semaine'],
    ],
    watch: ['Des praticiens déjà débordés', 'Forfait pour la consultation longue'],
  },
  {
    axis: '4.3',
    action: 'Donner aux travailleurs sociaux un avis psychologique en dix jours',
    proposal: 'Avoir un avis quand quelqu’un ne se lève plus',
    group: 'sante',
    lead: 'proximite',
    publics: ['PU7', 'PU2', 'PU9'],
    problem:
      'La souffrance psychique est citée dans 44 % des situations bloquées. Le premier rendez-vous en centre médico-psychologique est à quatre mois.',
    text: `
Six psychologues et deux infirmières, partagés avec l’hôpital, appuient les travailleurs sociaux : un avis en dix jours, une rencontre à trois si la personne le veut, jusqu’à cinq entretiens dans les locaux de la maison des solidarités.
Ils ne remplacent pas le soin : ils aident à y arriver, ou à tenir en attendant.
Chaque équipe dispose d’une heure de reprise par mois.`,
    summary: 'Quand une personne va mal, un psychologue aide vite le travailleur social et la personne.',
    objectives: ['Rendre un avis en dix jours', 'Appuyer mille situations par an'],
    done: ['Situations appuyées dans l’année', 'situations', 130, 1000, 'Équipe d’appui'],
    effect: ['Situations bloquées reprises à trois mois', '%', 28, 55, 'Maisons des solidarités'],
    steps: [
      ['Signer le partage des postes avec l’hôpital', 'convention'],
      ['Recruter l’équipe', 'huit postes'],
      ['Ouvrir l’appui dans les six territoires', 'permanences'],
    ],
    watch: ['Un palliatif qui retarde le soin', 'Priorité donnée en centre médico-psychologique'],
  },
  {
    axis: '4.4',
    action: 'Ouvrir vingt lieux partagés entre une résidence, une école et un quartier',
    proposal: 'Ouvrir les résidences aux enfants toute l’année, pas seulement à Noël',
    group: 'generations',
    lead: 'autonomie',
    publics: ['PU4', 'PU1'],
    problem:
      'Sur soixante-quatorze actions recensées, douze seulement survivent au départ de leur initiatrice. Les visites se font à Noël.',
    text: `
Vingt résidences partagent chaque semaine, à jour fixe, une salle, un repas ou un jardin avec une école, une crèche ou un centre social.
Un salarié à mi-temps pour quatre lieux fait le lien, tient le calendrier et trouve le transport. Une convention de cinq ans protège l’action des changements de direction.
On commence petit : un goûter le jeudi. Le reste vient.`,
    summary: 'Chaque semaine, enfants et personnes âgées partagent un repas, un jardin ou une salle.',
    objectives: ['Ouvrir vingt lieux partagés', 'Tenir trente-cinq rencontres par an et par lieu'],
    done: ['Lieux partagés ouverts', 'lieux', 3, 20, 'Direction de l’autonomie'],
    effect: ['Actions encore vivantes trois ans après', '%', 16, 75, 'Recensement'],
    steps: [
      ['Choisir les lieux volontaires', 'vingt binômes'],
      ['Recruter cinq faiseurs de lien', 'postes pourvus'],
      ['Signer les conventions de cinq ans', 'conventions'],
    ],
    watch: ['Une crise sanitaire ou un départ', 'Jardin extérieur et convention tenue par deux personnes'],
  },
  {
    axis: '4.4',
    action: 'Développer la cohabitation entre étudiants, jeunes travailleurs et aînés',
    proposal: 'Loger un jeune chez une personne âgée, dans les deux intérêts',
    group: 'gt-orvance',
    lead: 'entraide',
    publics: ['PU2', 'PU4'],
    problem:
      'Onze cents étudiants aidés par les distributions alimentaires, et sept mille personnes de plus de quatre-vingts ans seules dans un grand logement.',
    text: `
Une association met en relation, visite, écrit la convention et reste joignable. Le jeune paie une participation modeste et assure une présence le soir ; il ne fait pas les soins.
Nous voulons passer de dix-huit à deux cents binômes, en commençant par Orvance et les communes desservies par le tram.
Un essai de deux mois permet à chacun de dire non sans peine.`,
    summary: 'Un jeune loge chez une personne âgée contre un petit loyer et une présence le soir.',
    objectives: ['Former deux cents binômes', 'Rester sous trois ruptures sur dix'],
    done: ['Binômes en cours', 'binômes', 18, 200, 'Entraide Aubrelle'],
    effect: ['Aînés qui se sentent moins seuls à six mois', '%', 61, 80, 'Entretiens'],
    steps: [
      ['Renforcer l’équipe de mise en relation', 'deux postes'],
      ['Faire connaître par les facultés et les caisses', 'campagne de rentrée'],
      ['Étendre aux apprentis des territoires', 'trente binômes ruraux'],
    ],
    watch: ['Un jeune transformé en aide à domicile', 'Convention et visite tous les deux mois'],
  },
  {
    axis: '4.4',
    action: 'Appuyer les réseaux de voisinage attentifs par une assurance et un référent',
    proposal: 'Reconnaître et assurer les voisins qui veillent',
    group: 'gt-monts-dolents',
    lead: 'proximite',
    publics: ['PU4', 'PU6'],
    problem:
      'Vingt-huit pour cent des plus de soixante-quinze ans vivent seuls. Les voisins veillent, sans cadre, sans assurance et sans savoir qui appeler.',
    text: `
Dans chaque commune volontaire, un petit réseau de voisins passe, téléphone, porte le pain. Le Département les assure, leur donne un référent et les réunit deux fois par an autour d’un repas.
Ils ne remplacent aucun service. Quand quelque chose les inquiète, le référent rappelle dans la journée.
Aucune liste de personnes fragiles n’est affichée en mairie : on entre dans le réseau parce qu’on l’a demandé.`,
    summary: 'Les voisins qui prennent des nouvelles sont assurés, soutenus et savent qui appeler.',
    objectives: ['Appuyer quatre-vingts réseaux', 'Rappeler un voisin inquiet dans la journée'],
    done: ['Réseaux de voisinage appuyés', 'réseaux', 6, 80, 'Voisins-Voisines'],
    effect: ['Appels de voisins traités dans la journée', '%', 35, 90, 'Registre du référent'],
    steps: [
      ['Souscrire l’assurance', 'contrat'],
      ['Désigner six référents', 'référents joignables'],
      ['Réunir les réseaux par vallée', 'repas semestriel'],
    ],
    watch: ['Un service public au rabais', 'Écrire ce que les voisins ne font pas'],
  },
]
