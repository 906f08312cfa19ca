import type { OtherProposal } from './other-proposal'

const magpie = 'mesange@courriel.example'

/** Fourteen taken up again after the readings of September, so that there is something to do in each state. */
export const inProgress: readonly OtherProposal[] = [
  {
    title: 'Signer avec chaque intercommunalité un pacte des solidarités de cinq ans',
    problem:
      'L’axe 1.4 n’a encore aucune fiche : les intercommunalités signent aujourd’hui jusqu’à neuf conventions annuelles avec le Département.',
    text: `
Un seul pacte par intercommunalité, de la durée du schéma, remplace les conventions annuelles. Il dit qui accueille, qui accompagne, qui finance, et ce que l’on mesure.
Une rencontre par an réunit la présidente, le président de l’intercommunalité et quatre usagers.
- une seule demande de subvention et un seul bilan ;
- un référent au Département, joignable dans la journée ;
- une clause de revoyure à mi-parcours.`,
    group: 'accueil',
    publics: ['PU9', 'PU7'],
    axis: '1.4',
    state: 'adopted',
  },
  {
    title: 'Préparer avec l’école le retour de chaque enfant confié après une absence',
    problem:
      'Un enfant qui change de lieu manque en moyenne onze jours de classe et revient sans que personne l’attende.',
    text: `
Un adulte de l’école est désigné pour chaque enfant confié. Il est prévenu avant le changement, garde la place, les cahiers et les habitudes.
Le transport vers l’école d’origine est maintenu un trimestre, même si l’enfant a changé de secteur.`,
    group: 'enfance',
    publics: ['PU1', 'PU2'],
    axis: '3.2',
    state: 'adopted',
  },
  {
    title: 'Afficher dans chaque accueil le temps d’attente et la suite possible',
    problem: 'On attend sans savoir si l’on sera reçu, et une personne sur six s’en va.',
    text: `
Un panneau simple, tenu par l’agent d’accueil, dit combien de personnes attendent, combien de temps environ, et ce que l’on peut faire en attendant ou revenir faire demain.
Une chaise à l’écart est réservée à qui ne supporte pas le bruit.`,
    group: 'accueil',
    publics: ['PU7', 'PU5'],
    axis: '2.1',
    state: 'in-ballot',
  },
  {
    title: 'Garder les frères et sœurs ensemble, ou organiser leurs retrouvailles',
    problem:
      'Une fratrie sur quatre est séparée faute de lieu, et les visites reposent sur la bonne volonté des familles d’accueil.',
    text: `
Chaque décision de séparation est écrite, motivée et revue tous les six mois. Deux week-ends par mois réunissent les frères et sœurs, trajet compris.
Trois maisons de fratrie de cinq enfants sont ouvertes dans des territoires différents.`,
    group: 'enfance',
    publics: ['PU1', 'PU2'],
    axis: '3.2',
    state: 'in-ballot',
  },
  {
    title: 'Proposer un café d’accueil tenu par des habitants dans les halls',
    problem: 'Le premier contact se fait debout, devant une vitre.',
    text: `
Deux matins par semaine, des habitants formés tiennent un café dans le hall, aident à patienter, expliquent le lieu. Ils ne connaissent pas les dossiers.
L’essai d’Orvance 2 a fait baisser les tensions signalées de moitié en trois mois.`,
    group: 'accueil',
    publics: ['PU7', 'PU3'],
    axis: '2.1',
    state: 'published',
  },
  {
    title: 'Remettre à chaque jeune confié un album de sa vie',
    problem: 'Beaucoup quittent l’aide sociale sans une photographie d’enfance.',
    text: `
Un album, commencé le premier jour, suit l’enfant d’un lieu à l’autre. Chaque adulte qui l’accueille y ajoute une page avec lui.
Il lui appartient et ne sert jamais à l’évaluation.`,
    group: 'enfance',
    publics: ['PU1', 'PU2'],
    axis: '3.2',
    state: 'published',
  },
  {
    title: 'Annoncer le nom et l’heure de l’aide à domicile la veille',
    problem: 'Onze visages différents par mois, et des visites qui arrivent entre huit heures et midi.',
    text: `
Un appel ou un message la veille, avec le prénom, l’heure à la demi-heure près et une photographie si la personne le souhaite.
En cas de changement, c’est un humain qui appelle.`,
    group: 'domicile',
    publics: ['PU4', 'PU6'],
    axis: '4.1',
    state: 'published',
  },
  {
    title: 'Ouvrir une consigne pour les papiers des personnes à la rue',
    problem: 'Perdre ses papiers, c’est perdre ses droits pendant quatre mois en moyenne.',
    text: `
Un casier fermé dans chaque accueil du Département, pour les papiers des personnes à la rue ou hébergées.
La personne seule en a la clef.`,
    group: 'accueil',
    publics: ['PU7'],
    axis: '2.1',
    state: 'submitted',
  },
  {
    title: 'Ouvrir une consigne pour les papiers des personnes sans domicile',
    problem: 'Perdre ses papiers, c’est perdre ses droits pendant quatre mois en moyenne.',
    text: `
Un casier fermé et une copie sûre, dans six accueils, pour les personnes à la rue ou hébergées.
La personne seule en a la clef ; le code est changé à chaque visite.`,
    group: 'accueil',
    publics: ['PU7'],
    axis: '2.1',
    state: 'submitted',
    submittedOn: '2026-10-19',
    by: magpie,
  },
  {
    title: 'Former les familles relais au deuil et à la séparation',
    problem: 'Les relais accueillent au pire moment, sans préparation.',
    text: `
Deux journées par an, ouvertes aux assistants familiaux, aux tiers et aux parents qui le souhaitent.
Une psychologue reste joignable le mois qui suit.`,
    group: 'enfance',
    publics: ['PU1', 'PU9'],
    axis: '3.2',
    state: 'submitted',
    submittedOn: '2026-10-26',
  },
  {
    title: 'Tenir un registre des refus d’accueil et le lire chaque mois',
    problem: 'Nous ne savons pas combien de personnes repartent sans avoir été reçues.',
    text: `
Noter seulement le lieu, le jour, l’heure et la raison donnée. À compléter : qui lit, et que fait-on de ce qu’on lit ?`,
    group: 'accueil',
    publics: ['PU7'],
    axis: '2.1',
    state: 'draft',
    by: magpie,
  },
  {
    title: 'Créer une carte d’aidant reconnue à l’hôpital et à la pharmacie',
    problem: 'À l’hôpital, l’aidant doit prouver à chaque fois qu’il a le droit d’être là.',
    text: `
Une carte simple, demandée en même temps que l’APA. Reste à discuter avec l’hôpital ce qu’elle ouvre exactement.`,
    group: 'domicile',
    publics: ['PU6'],
    axis: '4.1',
    state: 'draft',
    by: 'armand.lescuyere@elus.val-aubrelle.example',
  },
  {
    title: 'Rendre gratuits tous les cars du département le mercredi',
    problem: 'Le mercredi, les jeunes et les aînés restent chez eux faute de billet.',
    text: `
La gratuité pour tous, un jour par semaine, à titre d’essai pendant deux ans.
Le groupe s’est partagé : beaucoup craignent un coût élevé pour des lignes qui n’existent pas le mercredi là où l’on en aurait besoin.`,
    group: 'mobilite',
    publics: ['PU2', 'PU4'],
    axis: '2.4',
    state: 'rejected',
  },
  {
    title: 'Tester un guichet numérique vidéo dans les pharmacies',
    problem: 'Les pharmacies sont les derniers commerces ouverts de plusieurs cantons.',
    text: `
Une borne avec une conseillère à distance, dans trois pharmacies volontaires.`,
    group: 'numerique',
    publics: ['PU4', 'PU7'],
    axis: '2.2',
    state: 'withdrawn',
    reason:
      'Retirée par ses auteurs le 21 septembre : deux des trois pharmacies ont renoncé, le groupe préfère soutenir les bus des solidarités.',
  },
]
