import type { Dossier } from './dossier'

export const insertionAndSafety: readonly Dossier[] = [
  {
    axis: '3.3',
    action: 'Attribuer en quinze jours un référent unique qui ne change pas',
    proposal: 'Rencontrer son référent en quinze jours et le garder',
    group: 'insertion',
    lead: 'proximite',
    publics: ['PU7'],
    problem:
      'Quarante-sept jours entre l’ouverture du droit et le premier rendez-vous ; 62 % des allocataires ont changé de référent plus d’une fois en deux ans.',
    text: `
Dès l’ouverture du droit, un premier rendez-vous est proposé en quinze jours, dans un lieu accessible sans voiture. La personne y apprend le nom de son référent.
Le référent a soixante personnes, pas cent vingt. S’il part, la personne rencontre les deux ensemble, l’ancien et le nouveau.
- le premier rendez-vous dure une heure ;
- la personne peut demander à changer, une fois, sans se justifier ;
- social et professionnel se décident dans le même entretien.`,
    summary: 'Connaître vite la personne qui nous suit, et ne pas en changer tout le temps.',
    objectives: ['Premier rendez-vous en quinze jours', 'Soixante personnes par référent au plus'],
    done: ['Premiers rendez-vous tenus en quinze jours', '%', 14, 85, 'Direction de l’insertion'],
    effect: [
      'Allocataires ayant changé plus d’une fois de référent en deux ans',
      '%',
      62,
      25,
      'Enquête annuelle',
    ],
    steps: [
      ['Recompter les portefeuilles', 'état par territoire'],
      ['Recruter dix-huit référents', 'postes pourvus'],
      ['Installer le passage de relais à trois', 'règle écrite'],
    ],
    watch: ['Tenir le délai en écourtant l’entretien', 'Durée minimale d’une heure'],
  },
  {
    axis: '3.3',
    action: 'Lever le frein de la garde d’enfants par des solutions en horaires décalés',
    proposal: 'Faire garder les enfants à cinq heures du matin quand le travail l’exige',
    group: 'insertion',
    lead: 'insertion',
    publics: ['PU3', 'PU7'],
    problem:
      'Quatre mille cent allocataires sont freinés par la garde, la santé ou la route. Les crèches ouvrent à 7 h 30 ; les équipes de l’aide à domicile partent à 6 h.',
    text: `
Un service de garde au domicile des parents, entre cinq et huit heures puis entre dix-huit et vingt-deux, assuré par des salariées formées d’une association.
Le parent paie le tarif de la crèche ; la différence est partagée entre la CAF, l’employeur et le Département pendant un an.
Le groupe insiste : pas plus de dix heures d’accueil par jour pour l’enfant, et toujours les mêmes visages.`,
    summary: 'Des professionnelles gardent les enfants à la maison tôt le matin et le soir.',
    objectives: [
      'Accompagner deux cents familles par an',
      'Embaucher trente salariées, dont la moitié en insertion',
    ],
    done: ['Familles accompagnées', 'familles', 12, 200, 'Familles en chemin'],
    effect: ['Parents restés en emploi à un an', '%', 41, 70, 'Suivi de l’association'],
    steps: [
      ['Trouver quinze employeurs volontaires', 'lettres d’engagement'],
      ['Former les salariées', 'titre professionnel'],
      ['Ouvrir à Grand-Orvance et Vaucelon', 'service ouvert'],
    ],
    watch: ['Des journées trop longues pour l’enfant', 'Plafond de dix heures et visite de PMI'],
  },
  {
    axis: '3.3',
    action: 'Accompagner la prise de poste des deux côtés pendant trois mois',
    proposal: 'Avoir quelqu’un à appeler, pour le salarié comme pour le patron',
    group: 'gt-vaucelon',
    lead: 'insertion',
    publics: ['PU7', 'PU2'],
    problem:
      'Un retour à l’emploi sur trois s’arrête dans les trois premières semaines. Les employeurs disent ne pas savoir qui appeler.',
    text: `
Un accompagnant par bassin suit à la fois la personne et l’entreprise pendant trois mois : une visite avant, un appel chaque semaine, une rencontre à trois quand quelque chose coince.
Il peut débloquer dans la journée une avance de carburant, une paire de chaussures de sécurité, une nuit d’hôtel.
À Vaucelon, l’essai avec neuf entreprises a fait tomber les arrêts précoces de neuf à deux.`,
    summary: 'Pendant trois mois, une personne aide le nouveau salarié et son employeur.',
    objectives: ['Accompagner cinq cents prises de poste par an', 'Diviser par deux les arrêts précoces'],
    done: ['Prises de poste accompagnées', 'par an', 40, 500, 'Chantiers du Moulin-Neuf'],
    effect: ['Emplois arrêtés dans les trois semaines', '%', 33, 15, 'France Travail'],
    steps: [
      ['Recruter six accompagnants', 'un par territoire'],
      ['Créer le fonds de dépannage', 'règlement d’une page'],
      ['Réunir les entreprises volontaires', 'club de quatre-vingts entreprises'],
    ],
    watch: ['Un accompagnant pris pour un contrôleur', 'Confidentialité écrite pour les deux côtés'],
  },
  {
    axis: '3.4',
    action: 'Former mille sentinelles à recevoir la première confidence',
    proposal: 'Apprendre à recevoir une confidence à ceux qui les reçoivent vraiment',
    group: 'violences',
    lead: 'proximite',
    publics: ['PU8', 'PU9'],
    problem:
      'La confidence se fait à une infirmière, une coiffeuse, une secrétaire de mairie. Elles ne savent pas quoi faire et s’en veulent.',
    text: `
Une demi-journée pour savoir écouter, ne pas promettre, ne pas enquêter, et passer le relais à quelqu’un que l’on connaît. Mille personnes en cinq ans, dans tous les métiers.
Chaque sentinelle reçoit une carte discrète avec un numéro local, joignable de huit à vingt heures, tenu par une association spécialisée.
Les sentinelles sont réunies une fois par an : on ne porte pas cela seule.`,
    summary: 'Mille personnes de tous métiers apprennent à écouter et à passer le relais.',
    objectives: ['Former mille sentinelles', 'Joindre le numéro local en moins de trois minutes'],
    done: ['Sentinelles formées', 'personnes', 85, 1000, 'SOS Foyers 9Z'],
    effect: ['Situations arrivées par une sentinelle', 'par an', 20, 350, 'Numéro local'],
    steps: [
      ['Écrire la demi-journée avec des femmes concernées', 'module'],
      ['Ouvrir le numéro local', 'ligne tenue'],
      ['Former par bassin et par métier', 'quarante sessions par an'],
    ],
    watch: ['Des sentinelles qui s’exposent', 'Un seul geste : passer le relais, jamais intervenir'],
  },
  {
    axis: '3.4',
    action: 'Ouvrir une mise à l’abri dans chaque territoire, avec les animaux et les enfants',
    proposal: 'Être mise à l’abri près de chez soi, le soir même, avec ses enfants',
    group: 'violences',
    lead: 'habitat',
    publics: ['PU8', 'PU1'],
    problem:
      'Vingt-six places, dont dix-neuf à Grand-Orvance ; neuf jours d’attente ailleurs. Partir, c’est changer d’école et laisser le chien.',
    text: `
Deux logements discrets par territoire, meublés, disponibles le soir même, gérés par une association et un bailleur. On peut y venir avec ses enfants et un animal.
L’école est prévenue avec l’accord de la mère ; le trajet scolaire est pris en charge pour ne pas ajouter une rupture.
La durée est de trois mois, avec un relogement préparé dès la première semaine.`,
    summary: 'Dans chaque territoire, un logement sûr est prêt le soir même pour la personne et ses enfants.',
    objectives: ['Ouvrir douze logements de mise à l’abri', 'Répondre le jour même dans les six territoires'],
    done: ['Logements de mise à l’abri ouverts', 'logements', 3, 12, 'Service habitat'],
    effect: ['Délai de mise à l’abri hors Grand-Orvance', 'jours', 9, 1, 'SOS Foyers 9Z'],
    steps: [
      ['Conventionner avec les bailleurs', 'douze logements réservés'],
      ['Équiper et sécuriser', 'logements prêts'],
      ['Organiser l’astreinte', 'numéro de nuit'],
    ],
    watch: ['Une adresse qui circule', 'Rotation des logements et consignes écrites'],
  },
  {
    axis: '3.4',
    action: 'Offrir dix séances de psychologue à chaque enfant exposé aux violences',
    proposal: 'Prendre soin des enfants qui ont vu, pas seulement des adultes',
    group: 'violences',
    lead: 'enfance',
    publics: ['PU8', 'PU1'],
    problem:
      'Six cent quarante enfants vivaient dans un foyer concerné en 2025 ; cent douze ont été reçus par un psychologue, après quatorze semaines d’attente hors Grand-Orvance.',
    text: `
Dix séances gratuites, proposées dans les trois semaines, chez un psychologue formé au psychotraumatisme, près de chez l’enfant ou en visio à partir de douze ans.
L’accord d’un seul parent suffit lorsque la loi le permet ; le service aide à l’obtenir.
Un groupe d’enfants se réunit le mercredi dans trois lieux : parler n’est pas obligatoire, dessiner non plus.`,
    summary:
      'Chaque enfant témoin de violences peut voir un psychologue près de chez lui, vite et gratuitement.',
    objectives: ['Recevoir cinq cents enfants par an', 'Ouvrir la première séance en trois semaines'],
    done: ['Enfants ayant commencé les séances', 'par an', 112, 500, 'Direction de l’enfance'],
    effect: ['Délai de la première séance', 'semaines', 14, 3, 'Relevé des psychologues'],
    steps: [
      ['Former trente psychologues', 'liste publiée'],
      ['Fixer la convention de paiement', 'paiement en trente jours'],
      ['Ouvrir trois groupes du mercredi', 'groupes ouverts'],
    ],
    watch: ['Un soin utilisé dans une procédure', 'Séparer strictement soin et expertise'],
  },
]
