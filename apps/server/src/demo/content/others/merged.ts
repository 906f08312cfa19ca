import type { OtherProposal } from './other-proposal'

/** Fourteen that said the same thing as another in other words; `into` is the number of the action. */
export const merged: readonly OtherProposal[] = [
  {
    title: 'Publier un bilan que l’on peut lire en vingt minutes',
    problem: 'Les bilans actuels comptent jusqu’à deux cents pages et personne ne les ouvre.',
    text: `
Nous voulons un document court, illustré, sans sigle, envoyé à tous ceux qui ont participé.
Chaque action y tient en cinq lignes : ce que l’on avait promis, ce qui est fait, ce que l’on change.`,
    group: 'participation',
    publics: ['PU9'],
    axis: '1.1',
    state: 'merged',
    into: 1,
  },
  {
    title: 'Partager les tableaux de bord entre la CAF, la MSA et le Département',
    problem: 'Chacun tient ses comptes et aucun total n’est juste.',
    text: `
Un tableau commun, mis à jour chaque trimestre, avec vingt chiffres seulement.
Une convention dit qui envoie quoi, et ce qui ne sera jamais échangé.`,
    group: 'gt-vaucelon',
    publics: ['PU9'],
    axis: '1.2',
    state: 'merged',
    into: 4,
  },
  {
    title: 'Tirer au sort des habitants pour suivre le schéma',
    problem: 'Ce sont toujours les mêmes qui viennent aux réunions.',
    text: `
Vingt habitants tirés au sort chaque année, avec un défraiement et une garde d’enfants.
Ils posent les questions qu’ils veulent et reçoivent une réponse écrite.`,
    group: 'gt-orvance',
    publics: ['PU7'],
    axis: '1.3',
    state: 'merged',
    into: 8,
  },
  {
    title: 'Écrire des lettres que l’on comprend du premier coup',
    problem: 'On appelle l’accueil pour savoir si la lettre dit oui ou non.',
    text: `
La décision en première ligne, en gros caractères. La loi à la fin.
Un numéro où quelqu’un répond, et pas seulement un site.`,
    group: 'aller-vers',
    publics: ['PU7', 'PU4'],
    axis: '1.3',
    state: 'merged',
    into: 10,
  },
  {
    title: 'Faire de chaque mairie volontaire un premier lieu d’accueil',
    problem: 'Dans nos villages, la secrétaire de mairie accueille déjà, sans formation ni numéro à appeler.',
    text: `
Les mairies qui le veulent signent une charte et reçoivent une formation, un bureau fermé et un référent au Département.
Nous demandons que l’engagement soit réciproque : si la mairie appelle, quelqu’un décroche.`,
    group: 'gt-haute-aubrelle',
    publics: ['PU4', 'PU7'],
    axis: '2.1',
    state: 'merged',
    into: 11,
  },
  {
    title: 'Rapprocher l’accueil social des quartiers de La Sablière et du Vieux-Port',
    problem: 'Six mille habitants de La Sablière n’ont aucun accueil à moins de quinze minutes à pied.',
    text: `
Un accueil partagé dans les locaux du centre social, ouvert quatre jours par semaine.
Mêmes engagements que dans une maison des solidarités, avec les associations du quartier.`,
    group: 'gt-orvance',
    publics: ['PU7', 'PU3'],
    axis: '2.1',
    state: 'merged',
    into: 11,
  },
  {
    title: 'Raconter sa situation une seule fois',
    problem: 'À chaque bureau il faut tout reprendre depuis le début.',
    text: `
Une fiche que la personne remplit avec un professionnel et emporte avec elle.
Elle décide de la montrer ou non. Rien n’est enregistré sans qu’elle le sache.`,
    group: 'handicap',
    publics: ['PU5', 'PU6'],
    axis: '2.1',
    state: 'merged',
    into: 14,
  },
  {
    title: 'Sauver les postes de médiateurs numériques des médiathèques',
    problem: 'Trois médiathèques sur huit perdront leur conseiller numérique en 2027.',
    text: `
Les contrats s’arrêtent au moment où les habitants ont pris l’habitude de venir.
Nous proposons un financement à trois, sur cinq ans, avec un lieu de rattachement.`,
    group: 'gt-littieres',
    publics: ['PU4', 'PU7'],
    axis: '2.2',
    state: 'merged',
    into: 15,
  },
  {
    title: 'Envoyer un bus de services dans les hameaux',
    problem: 'Le dernier service public du canton a fermé en 2022.',
    text: `
Un véhicule qui passe le même jour chaque semaine, avec une assistante sociale et un ordinateur.
Le passage est annoncé par le car-épicerie, que tout le monde attend déjà.`,
    group: 'gt-haute-aubrelle',
    publics: ['PU4'],
    axis: '2.3',
    state: 'merged',
    into: 20,
  },
  {
    title: 'Réunir les transports solidaires sous une même bannière',
    problem: 'On ne sait jamais quelle association appeler ni combien cela coûtera.',
    text: `
Un seul tarif, une seule assurance, un seul numéro pour les onze associations.
Chacune garde son nom, ses bénévoles et son territoire.`,
    group: 'gt-serne',
    publics: ['PU4', 'PU7'],
    axis: '2.4',
    state: 'merged',
    into: 21,
  },
  {
    title: 'Prévenir les ruptures d’accueil en écoutant d’abord l’enfant',
    problem: 'Les enfants disent souvent avant les adultes que cela ne va plus.',
    text: `
Un enfant confié peut demander lui-même une rencontre, par un mot, un appel ou un dessin.
Un adulte qu’il choisit l’aide à dire ce qu’il veut que l’on change.`,
    group: 'participation',
    publics: ['PU1', 'PU2'],
    axis: '3.2',
    state: 'merged',
    into: 27,
  },
  {
    title: 'Donner un parrain ou une marraine à chaque jeune qui quitte l’aide sociale',
    problem: 'À dix-huit ans, on a un dossier clos et plus personne à appeler.',
    text: `
Un adulte bénévole, choisi par le jeune, présent pendant trois ans pour un repas, un papier, un coup dur.
Les parrains sont formés et réunis chaque trimestre.`,
    group: 'generations',
    publics: ['PU2'],
    axis: '3.2',
    state: 'merged',
    into: 29,
  },
  {
    title: 'Ouvrir un relais des aidants itinérant',
    problem: 'Les aidants des villages ne peuvent pas laisser leur proche pour venir en ville.',
    text: `
Une équipe se déplace, prend le relais deux heures et écoute l’aidant pendant ce temps.
Elle propose ensuite un répit plus long, à la maison.`,
    group: 'gt-monts-dolents',
    publics: ['PU6'],
    axis: '4.1',
    state: 'merged',
    into: 38,
  },
  {
    title: 'Réserver des logements partagés aux personnes handicapées vieillissantes',
    problem: 'Cent quarante-trois personnes de plus de cinquante ans vivent chez un parent très âgé.',
    text: `
De petites maisons à six, près d’un commerce, avec une présence.
Les parents et leur enfant visitent ensemble, bien avant qu’il y ait urgence.`,
    group: 'handicap',
    publics: ['PU5', 'PU6'],
    axis: '4.2',
    state: 'merged',
    into: 40,
  },
]
