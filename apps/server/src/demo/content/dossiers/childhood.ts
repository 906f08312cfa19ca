import type { Dossier } from './dossier'

export const childhood: readonly Dossier[] = [
  {
    axis: '3.1',
    action: 'Proposer trois visites à domicile à toutes les familles d’un premier enfant',
    proposal: 'Venir trois fois chez les parents d’un premier enfant, sans attendre qu’ils appellent',
    group: 'petite-enfance',
    lead: 'pmi',
    publics: ['PU1', 'PU3'],
    problem:
      'La visite après la maternité est proposée à toutes les premières naissances mais n’a lieu que pour 44 % d’entre elles. Après le dixième jour, plus personne ne vient.',
    text: `
Trois visites d’une heure : au septième mois de grossesse, dans les dix jours après le retour, puis à six semaines. La même puéricultrice ou sage-femme, autant que possible.
On y parle du bébé, mais aussi du sommeil, du couple, de l’argent et de la suite. Les deux parents sont invités, même séparés.
La visite n’est pas un contrôle : la famille peut la refuser, la déplacer, la faire ailleurs que chez elle.`,
    summary: 'Une sage-femme ou une puéricultrice vient trois fois chez les parents d’un premier enfant.',
    objectives: [
      'Réaliser trois visites pour 80 % des premières naissances',
      'Garder la même professionnelle dans sept cas sur dix',
    ],
    done: ['Premières naissances ayant eu les trois visites', '%', 12, 80, 'Service de PMI'],
    effect: [
      'Dépressions du post-partum repérées avant trois mois',
      '%',
      21,
      55,
      'Certificats et entretiens',
    ],
    steps: [
      ['Organiser l’alerte avec les maternités', 'protocole signé'],
      ['Recruter quatre puéricultrices', 'postes pourvus'],
      ['Étendre territoire par territoire', 'six territoires couverts'],
    ],
    watch: ['Le manque de puéricultrices', 'Postes partagés avec les maternités et logement proposé'],
  },
  {
    axis: '3.1',
    action: 'Voir tous les enfants de trois-quatre ans et donner suite à chaque bilan',
    proposal: 'Ne plus laisser sans suite le bilan de l’école maternelle',
    group: 'petite-enfance',
    lead: 'pmi',
    publics: ['PU1', 'PU3'],
    problem:
      'Un enfant sur trois n’a pas son bilan à l’école, et quatre familles sur dix ne savent pas quoi faire du papier qu’on leur remet.',
    text: `
Le bilan est fait dans toutes les écoles, y compris les plus petites, par une équipe qui se déplace en regroupant deux ou trois villages.
Lorsqu’un doute existe sur la vue, l’audition ou le langage, la famille repart avec un rendez-vous et non une adresse. Un agent rappelle à un mois.
- trois orthoptistes et deux orthophonistes conventionnés à la vacation ;
- un créneau réservé chaque semaine au centre hospitalier d’Orvance ;
- un compte rendu d’une page, en clair, remis aux parents.`,
    summary: 'Chaque enfant est vu à l’école à trois-quatre ans, et les parents sont aidés pour la suite.',
    objectives: ['Voir 95 % des enfants', 'Assurer une suite effective à neuf bilans sur dix'],
    done: ['Enfants de 3-4 ans ayant eu leur bilan', '%', 63, 95, 'Service de PMI'],
    effect: ['Suites réalisées à six mois', '%', 38, 90, 'Rappel téléphonique'],
    steps: [
      ['Regrouper les écoles par tournée', 'calendrier scolaire'],
      ['Conventionner les vacataires', 'cinq conventions'],
      ['Installer le rappel à un mois', 'agent dédié'],
    ],
    watch: ['Repérer sans pouvoir soigner', 'Réserver les créneaux avant d’étendre'],
  },
  {
    axis: '3.1',
    action: 'Ouvrir six lieux des parents, sans inscription et avec les pères',
    proposal: 'Ouvrir un lieu où les parents viennent sans raison et sans inscription',
    group: 'gt-littieres',
    lead: 'caf',
    publics: ['PU3', 'PU1'],
    problem:
      'Dix-neuf associations de parents et aucun lieu commun. Les pères disent ne se sentir attendus nulle part.',
    text: `
Une pièce, du café, des jouets, deux personnes qui accueillent, ouverte le mercredi midi, le vendredi soir et le dimanche matin : les trois creux de la semaine.
On y trouve une puéricultrice le premier mercredi du mois, un conseiller conjugal, une médiatrice. Rien n’oblige à les rencontrer.
Le lieu est tenu par les parents, avec un salarié à mi-temps. Nous voulons commencer aux Littières, dans l’ancienne poste.`,
    summary: 'Dans chaque territoire, un lieu ouvert où les parents viennent comme ils sont.',
    objectives: ['Ouvrir un lieu par territoire', 'Accueillir un tiers de pères'],
    done: ['Lieux ouverts', 'lieux', 1, 6, 'CAF du Val-d’Aubrelle'],
    effect: ['Part de pères parmi les parents accueillis', '%', 9, 33, 'Comptage trimestriel'],
    steps: [
      ['Trouver les locaux avec les communes', 'six adresses'],
      ['Accompagner les collectifs de parents', 'statuts et règles de vie'],
      ['Ouvrir aux Littières, puis partout', 'lieux ouverts'],
    ],
    watch: ['Un lieu qui ne profite qu’aux habitués', 'Invitation remise lors des visites de PMI'],
  },
  {
    axis: '3.2',
    action: 'Réunir les adultes dès le premier signe de rupture d’un accueil',
    proposal: 'Permettre à quiconque entoure un enfant confié de demander une réunion en dix jours',
    group: 'enfance',
    lead: 'enfance',
    publics: ['PU1', 'PU2'],
    problem:
      'Dans neuf parcours relus sur douze, la rupture était annoncée au moins quatre mois avant, sans que personne ait qualité pour réunir les adultes.',
    text: `
Toute personne qui entoure l’enfant, assistante familiale, enseignant, éducateur, parent ou l’enfant lui-même, peut demander une réunion. Elle se tient en dix jours.
Un tiers qui ne suit pas l’enfant l’anime. L’enfant choisit qui l’accompagne et comment il veut être entendu, présent ou non.
La réunion ne cherche pas une autre place : elle cherche ce qui permettrait de rester. Du répit, un relais, un week-end, une aide à l’école.`,
    summary: 'Quand un accueil se passe mal, tous les adultes se réunissent vite pour éviter la rupture.',
    objectives: [
      'Tenir toute réunion demandée en dix jours',
      'Réduire d’un tiers les changements de lieu non préparés',
    ],
    done: ['Réunions tenues en dix jours', '%', 0, 90, 'Direction de l’enfance'],
    effect: ['Enfants ayant connu trois lieux ou plus', '%', 29, 19, 'ODPE'],
    steps: [
      ['Former douze animateurs tiers', 'équipe formée'],
      ['Essayer sur deux territoires', 'bilan avec les enfants'],
      ['Généraliser et publier les délais', 'six territoires'],
    ],
    watch: ['Une réunion qui expose l’enfant', 'Préparation seul à seul, droit de se taire'],
  },
  {
    axis: '3.2',
    action: 'Recruter, former et relayer les assistants familiaux',
    proposal: 'Ne plus laisser les assistants familiaux seuls la nuit et le week-end',
    group: 'enfance',
    lead: 'enfance',
    publics: ['PU1', 'PU9'],
    problem:
      'Soixante-quatorze assistants familiaux en moins depuis 2020, un âge médian de cinquante-sept ans, et un répondeur après 18 heures.',
    text: `
Une astreinte éducative joignable nuit et week-end, tenue par des professionnels qui connaissent le métier et peuvent se déplacer.
Un week-end de répit par mois, de droit, dans un petit réseau de familles relais que l’enfant connaît.
- une campagne de recrutement portée par des assistants familiaux eux-mêmes ;
- un tutorat rémunéré la première année ;
- une place dans les réunions où l’on décide pour l’enfant.`,
    summary: 'Les familles d’accueil sont mieux entourées, remplacées quand il le faut, et plus nombreuses.',
    objectives: ['Compter trois cent quatre-vingts assistants familiaux', 'Offrir un répit mensuel à chacun'],
    done: ['Assistants familiaux en activité', 'personnes', 338, 380, 'Direction de l’enfance'],
    effect: ['Démissions dans les deux premières années', '%', 27, 12, 'Direction de l’enfance'],
    steps: [
      ['Ouvrir l’astreinte', 'numéro joignable'],
      ['Constituer les réseaux de relais', 'soixante familles relais'],
      ['Lancer deux campagnes par an', 'nouveaux agréments'],
    ],
    watch: ['Des relais qui multiplient les lieux pour l’enfant', 'Toujours la même famille relais'],
  },
  {
    axis: '3.2',
    action: 'Garantir un toit, un revenu et un adulte jusqu’à vingt et un ans',
    proposal: 'Que personne ne soit seul le lendemain de ses dix-huit ans',
    group: 'enfance',
    lead: 'enfance',
    publics: ['PU2'],
    problem:
      'Un an après leur sortie, 19 % des jeunes n’ont pas de logement stable et 38 % déclarent ne pouvoir appeler aucun adulte.',
    text: `
À dix-sept ans, chaque jeune prépare sa sortie avec un référent qui ne changera pas jusqu’à vingt et un ans. Il choisit un adulte de confiance, indemnisé de ses frais, qui n’est pas un professionnel.
Le jour de ses dix-huit ans, il garde sa chambre tant qu’une autre solution n’est pas prête. Trois mois après, quelqu’un l’appelle. Puis à un an.
Le droit au retour existe : on peut revenir demander de l’aide sans tout recommencer.`,
    summary: 'Après dix-huit ans, chaque jeune garde un logement, un revenu et un adulte qui répond.',
    objectives: [
      'Aucune sortie sans logement',
      'Un adulte de confiance choisi pour neuf jeunes sur dix',
      'Un contact à trois mois et à un an',
    ],
    done: ['Jeunes ayant choisi un adulte de confiance', '%', 11, 90, 'Direction de l’enfance'],
    effect: ['Jeunes sans logement stable un an après', '%', 19, 5, 'Enquête téléphonique'],
    steps: [
      ['Écrire le contrat de sortie avec d’anciens jeunes confiés', 'contrat type'],
      ['Réserver soixante logements', 'conventions avec les bailleurs'],
      ['Former les adultes de confiance', 'livret et soirée trimestrielle'],
      ['Installer les appels à trois mois et un an', 'tableau de suivi'],
    ],
    watch: ['Des bailleurs réticents', 'Garantie du Département pendant deux ans'],
  },
  {
    axis: '3.2',
    action: 'Évaluer toute information préoccupante en trois mois, avec les parents',
    proposal: 'Tenir le délai de trois mois et associer les parents à l’évaluation',
    group: 'enfance',
    lead: 'enfance',
    publics: ['PU1', 'PU3'],
    problem:
      'Un tiers des informations préoccupantes dépassent le délai légal. Les parents découvrent souvent les conclusions dans un courrier.',
    text: `
Une équipe d’évaluation par territoire, séparée du suivi, avec trois métiers représentés. Les parents et l’enfant sont rencontrés au moins deux fois, à l’endroit de leur choix pour l’une d’elles.
Les conclusions leur sont lues avant d’être envoyées ; leur désaccord est écrit à côté.
Les territoires en tension reçoivent l’aide d’une équipe volante de trois personnes.`,
    summary: 'Chaque signalement est étudié en trois mois, en parlant avec les parents et l’enfant.',
    objectives: [
      'Évaluer 95 % des situations en trois mois',
      'Lire les conclusions aux parents dans tous les cas',
    ],
    done: ['Informations préoccupantes évaluées en trois mois', '%', 64, 95, 'Cellule de recueil'],
    effect: ['Parents à qui les conclusions ont été lues', '%', 41, 100, 'Relevé de la cellule'],
    steps: [
      ['Séparer évaluation et suivi', 'organigramme'],
      ['Créer l’équipe volante', 'trois postes'],
      ['Former au référentiel national', 'soixante agents formés'],
    ],
    watch: ['Aller vite et mal voir', 'Double regard sur toute situation de moins de trois ans'],
  },
]
