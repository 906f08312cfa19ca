import type { Dossier } from './dossier'

export const reaching: readonly Dossier[] = [
  {
    axis: '2.3',
    action: 'Frapper aux portes : quatre équipes d’aller-vers dans les lieux sans demande',
    proposal: 'Aller frapper aux portes là où plus personne ne demande rien',
    group: 'aller-vers',
    lead: 'proximite',
    publics: ['PU7', 'PU4'],
    problem:
      'Près de six mille foyers n’ont pas demandé une aide à laquelle ils ont droit. Les affiches ne les touchent pas.',
    text: `
Quatre équipes de deux, un travailleur social et un habitant salarié, passent de porte en porte dans les quartiers et les hameaux choisis chaque année avec les communes. L’essai des Faïenciers a ouvert cinquante-sept droits en trois mois.
On se présente, on laisse un mot, on revient une fois. On ne note rien sans accord, et un refus ne laisse aucune trace.
Les équipes restent un an au même endroit : la confiance vient au troisième passage.`,
    summary: 'Des équipes vont de porte en porte proposer de l’aide, sans rien imposer.',
    objectives: [
      'Passer à douze mille portes en cinq ans',
      'Ouvrir deux mille droits',
      'Embaucher quatre habitants comme médiateurs',
    ],
    done: ['Portes visitées', 'portes', 412, 12_000, 'Carnets d’équipe'],
    effect: ['Droits ouverts à la suite d’une visite', 'droits', 57, 2000, 'CAF et Département'],
    steps: [
      ['Choisir les secteurs avec les communes', 'carte annuelle'],
      ['Recruter et former les équipes', 'quatre équipes'],
      ['Tenir un retour public dans chaque secteur', 'réunions d’habitants'],
    ],
    watch: ['Être pris pour un contrôle', 'Aucun fichier, tenue et mot de présentation communs'],
  },
  {
    axis: '2.3',
    action: 'Proposer d’office les droits repérés, par un courrier puis un appel',
    proposal: 'Prévenir les gens qu’ils ont un droit au lieu d’attendre qu’ils le trouvent',
    group: 'aller-vers',
    lead: 'caf',
    publics: ['PU7', 'PU3', 'PU4'],
    problem:
      'Les fichiers de la CAF et du Département permettent de voir des droits non demandés, mais personne n’écrit aux personnes concernées.',
    text: `
Deux fois par an, la CAF, la MSA et le Département repèrent les foyers qui semblent avoir un droit non demandé et leur écrivent une lettre courte, relue par des usagers, avec un formulaire déjà rempli.
Sans réponse, un appel est passé trois semaines plus tard par un agent qui peut ouvrir le droit au téléphone.
Le repérage ne sert jamais à réclamer un indu ; l’engagement est écrit en tête de la lettre.`,
    summary: 'Une lettre puis un appel préviennent les personnes qu’une aide les attend.',
    objectives: ['Écrire à quatre mille foyers par an', 'Ouvrir un droit pour un foyer contacté sur trois'],
    done: ['Foyers contactés dans l’année', 'foyers', 0, 4000, 'CAF du Val-d’Aubrelle'],
    effect: ['Taux de non-recours au RSA', '%', 29, 20, 'Étude conjointe'],
    steps: [
      ['Obtenir l’avis du délégué à la protection des données', 'avis publié'],
      ['Essayer sur trois cents foyers', 'bilan d’essai'],
      ['Installer deux campagnes par an', 'calendrier commun'],
    ],
    watch: ['La peur de l’indu', 'Engagement écrit et numéro pour se retirer'],
  },
  {
    axis: '2.3',
    action: 'Faire tourner trois bus des solidarités à jour fixe dans les communes éloignées',
    proposal: 'Faire venir le service au village, le même jour chaque semaine',
    group: 'gt-monts-dolents',
    lead: 'proximite',
    publics: ['PU4', 'PU3', 'PU7'],
    problem:
      'Quarante et une minutes de route en hiver pour atteindre une maison des solidarités ; les services itinérants changent de jour et finissent par s’éteindre.',
    text: `
Trois véhicules aménagés, chacun avec un travailleur social, un conseiller numérique et, une semaine sur deux, une puéricultrice ou une infirmière. Même place, même jour, même heure, pendant cinq ans.
Le bus se gare là où l’on va déjà : le marché, la boulangerie, la sortie de l’école. En cas de neige, l’auberge ou la mairie prend le relais et l’équipe appelle les habitués.
Un passage annulé deux fois de suite remonte à la direction.`,
    summary: 'Trois bus avec des professionnels viennent au village, toujours le même jour.',
    objectives: ['Desservir quarante-cinq communes', 'Tenir 95 % des passages annoncés'],
    done: ['Communes desservies chaque quinzaine', 'communes', 8, 45, 'Direction de l’action sociale'],
    effect: ['Passages annoncés et tenus', '%', 71, 95, 'Carnet de tournée'],
    steps: [
      ['Dessiner les tournées avec les maires', 'tournées arrêtées'],
      ['Aménager trois véhicules', 'véhicules livrés'],
      ['Lancer les tournées', 'horaires dans chaque boîte aux lettres'],
    ],
    watch: ['Une panne qui casse l’habitude', 'Véhicule de secours partagé avec la lecture publique'],
  },
  {
    axis: '2.4',
    action: 'Ouvrir une centrale unique du transport solidaire',
    proposal: 'Un seul numéro pour trouver qui peut m’emmener',
    group: 'mobilite',
    lead: 'mobilites',
    publics: ['PU4', 'PU5', 'PU7'],
    problem:
      'Onze associations de transport solidaire, onze numéros, onze règles ; 3 100 rendez-vous sociaux manqués par an faute de transport.',
    text: `
Une centrale tenue par Roule Serne pour le compte de toutes : un numéro, des horaires larges, une réponse dans la journée. Les conducteurs restent rattachés à leur association.
Le Département assure les conducteurs et rembourse les kilomètres en quinze jours. La personne paie ce qu’elle peut, de zéro à quinze centimes du kilomètre.
Quand personne n’est disponible, la centrale peut commander un taxi, dans la limite d’une enveloppe par territoire.`,
    summary: 'Un seul numéro pour aller à un soin, à une formation ou à un rendez-vous sans voiture.',
    objectives: ['Répondre à neuf demandes sur dix', 'Recruter cent cinquante conducteurs'],
    done: ['Trajets réalisés dans l’année', 'trajets', 8600, 24_000, 'Roule Serne'],
    effect: ['Rendez-vous manqués faute de transport', 'par an', 3100, 1500, 'Maisons des solidarités'],
    steps: [
      ['Signer l’accord des onze associations', 'accord-cadre'],
      ['Souscrire l’assurance commune', 'contrat'],
      ['Ouvrir le numéro sur deux territoires puis six', 'centrale ouverte'],
    ],
    watch: ['Des bénévoles vieillissants', 'Campagne auprès des nouveaux retraités et des étudiants'],
  },
  {
    axis: '2.4',
    action: 'Créer une aide départementale unique au permis et au premier véhicule',
    proposal: 'Remplacer six règlements d’aide au permis par un seul',
    group: 'mobilite',
    lead: 'insertion',
    publics: ['PU2', 'PU7'],
    problem:
      'Six règlements d’aide au permis coexistent ; on peut être trop jeune pour l’un, trop riche de vingt euros pour l’autre, trop loin pour le troisième.',
    text: `
Un seul règlement, un seul formulaire de deux pages, une réponse en vingt et un jours. L’aide couvre le code, la conduite, puis le premier véhicule par un garage solidaire.
Elle est versée à l’auto-école, par étapes. En échange, la personne consacre trente heures à une association de son choix si elle le peut.
- quatre nouveaux garages solidaires, un par territoire non couvert ;
- une voiture à boîte automatique aménagée par territoire ;
- des places réservées aux jeunes sortant de l’aide sociale à l’enfance.`,
    summary: 'Une seule aide, simple et rapide, pour passer le permis puis rouler.',
    objectives: ['Aider six cents personnes par an', 'Répondre en vingt et un jours'],
    done: ['Aides accordées dans l’année', 'aides', 210, 600, 'Direction de l’insertion'],
    effect: ['Bénéficiaires en emploi ou formation à un an', '%', 44, 62, 'Enquête à un an'],
    steps: [
      ['Écrire le règlement commun', 'règlement adopté'],
      ['Conventionner les auto-écoles', 'liste publiée'],
      ['Ouvrir quatre garages solidaires', 'garages ouverts'],
    ],
    watch: ['Des auto-écoles saturées', 'Réserver des créneaux dans la convention'],
  },
  {
    axis: '2.4',
    action: 'Caler les rendez-vous sociaux sur les horaires des cars et des tournées',
    proposal: 'Donner des rendez-vous aux heures où il y a un car',
    group: 'gt-haute-aubrelle',
    lead: 'proximite',
    publics: ['PU4', 'PU7'],
    problem:
      'Le car de Bramont arrive à 9 h 40 et repart à 12 h 10 ; les rendez-vous sont donnés à 9 h ou à 14 h.',
    text: `
Chaque maison des solidarités affiche les heures d’arrivée et de départ des cars dans son agenda, et propose d’abord les créneaux qui vont avec. Cela ne coûte presque rien et nous l’attendons depuis dix ans.
Les rendez-vous d’une même personne dans plusieurs services sont regroupés le même jour quand elle le souhaite.
Les lignes dont l’horaire empêche tout aller et retour sont signalées à la Région deux fois par an, avec le nombre de personnes concernées.`,
    summary: 'Les rendez-vous sont proposés aux heures où l’on peut venir et repartir en car.',
    objectives: ['Proposer un créneau compatible à toute personne sans voiture', 'Regrouper les rendez-vous'],
    done: ['Accueils dont l’agenda montre les cars', 'accueils', 0, 18, 'Direction de l’action sociale'],
    effect: ['Rendez-vous compatibles avec un car', '%', 36, 80, 'Relevé d’une semaine'],
    steps: [
      ['Relever les horaires utiles', 'fiche par accueil'],
      ['Régler les agendas', 'agendas en service'],
      ['Porter les demandes d’horaires à la Région', 'courrier semestriel'],
    ],
    watch: ['Des horaires qui changent à chaque saison', 'Mise à jour automatique deux fois par an'],
  },
]
