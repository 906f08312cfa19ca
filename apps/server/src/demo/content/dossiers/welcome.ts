import type { Dossier } from './dossier'

export const welcoming: readonly Dossier[] = [
  {
    axis: '2.1',
    action: 'Garantir un premier accueil social inconditionnel à moins de vingt minutes',
    proposal: 'Ouvrir à toute personne un premier accueil à moins de vingt minutes de chez elle',
    group: 'accueil',
    lead: 'proximite',
    publics: ['PU7', 'PU3', 'PU4'],
    problem:
      'Trois habitants sur dix vivent à plus de vingt minutes d’un accueil ouvert sans rendez-vous, et 27 % des personnes reçues ne sont pas au bon endroit.',
    text: `
Toute personne, quelle que soit sa demande, doit pouvoir être reçue par quelqu’un de formé, à moins de vingt minutes, au moins deux jours par semaine. Nous ne demandons pas de nouveaux bâtiments : nous demandons que les lieux existants signent les mêmes engagements.
Être reçu veut dire : un espace où l’on n’est pas entendu de tous, vingt minutes d’écoute, et une suite écrite avec un nom et une date.
- mairies, France services, maisons des solidarités et associations peuvent être « accueil Aubrelle » ;
- chaque lieu est rattaché à un travailleur social que l’on peut joindre dans l’heure ;
- personne n’est renvoyé vers un autre lieu sans que l’appel ait été passé devant lui.`,
    summary: 'À moins de vingt minutes de chez soi, trouver quelqu’un qui écoute et qui donne une suite.',
    objectives: [
      'Labelliser soixante-dix lieux « accueil Aubrelle »',
      'Couvrir 95 % de la population à moins de vingt minutes',
      'Remettre une suite écrite à chaque personne reçue',
    ],
    done: [
      'Lieux labellisés ouverts deux jours par semaine',
      'lieux',
      29,
      70,
      'Direction de l’action sociale',
    ],
    effect: ['Personnes réorientées qui arrivent au bon lieu', '%', 67, 90, 'Enquête d’une semaine par an'],
    steps: [
      ['Recenser les lieux et leurs horaires réels', 'carte partagée'],
      ['Signer la charte avec les lieux volontaires', 'chartes signées'],
      ['Former les accueillants par groupes mêlés', 'cent quarante agents formés'],
      ['Mesurer les réorientations chaque novembre', 'résultats publiés'],
    ],
    watch: ['Un label sans moyens', 'Visite annuelle et retrait possible du label'],
  },
  {
    axis: '2.1',
    action: 'Former ensemble les accueillants de toutes les institutions',
    proposal: 'Former ensemble tous ceux qui accueillent, quel que soit leur employeur',
    group: 'accueil',
    lead: 'proximite',
    publics: ['PU9'],
    problem:
      'Dix-sept agents d’accueil sur cinquante-deux n’ont suivi aucune formation depuis cinq ans, et chacun ignore ce que font les autres guichets.',
    text: `
Une formation de quatre jours, en groupes de quatorze mêlant agents du Département, secrétaires de mairie, bénévoles et conseillers France services. Un jour est consacré à visiter le lieu d’accueil d’un autre.
Les incidents, la peur et la fatigue font partie du programme. Deux personnes accompagnées coaniment chaque session.
À la fin, chaque participant repart avec quinze numéros directs et le nom de quelqu’un derrière chacun.`,
    summary:
      'Quatre jours de formation commune pour que les accueillants se connaissent et se passent le relais.',
    objectives: ['Former six cents accueillants en cinq ans', 'Mêler au moins quatre employeurs par session'],
    done: ['Accueillants formés depuis 2027', 'personnes', 0, 600, 'Direction de l’action sociale'],
    effect: ['Incidents signalés à l’accueil', 'par an', 118, 70, 'Registre de sécurité'],
    steps: [
      ['Écrire le programme avec huit accueillants', 'programme de quatre jours'],
      ['Ouvrir dix sessions par an', 'calendrier commun'],
      ['Tenir l’annuaire des numéros directs', 'annuaire mis à jour chaque mois'],
    ],
    watch: [
      'Les petites mairies ne peuvent libérer leur agent',
      'Remplacement pris en charge par le Département',
    ],
  },
  {
    axis: '2.1',
    action: 'Ouvrir des permanences sociales le soir et le samedi dans huit bourgs',
    proposal: 'Tenir des permanences sociales le soir et le samedi matin',
    group: 'gt-serne',
    lead: 'proximite',
    publics: ['PU3', 'PU7'],
    problem:
      'Les parents seuls qui travaillent ne peuvent venir ni entre neuf et dix-sept heures, ni sans que cela se sache sur la place du marché.',
    text: `
Dans huit bourgs, un soir par semaine jusqu’à vingt heures et un samedi matin sur deux, un travailleur social reçoit avec ou sans rendez-vous.
La permanence se tient dans un lieu banal : médiathèque, maison de santé, école de musique. Rien sur la porte ne dit pourquoi l’on y vient.
Les agents sont volontaires ; les heures sont récupérées ou payées, au choix.`,
    summary: 'Un travailleur social reçoit le soir et le samedi dans un lieu discret.',
    objectives: ['Ouvrir huit permanences avant fin 2028', 'Recevoir mille deux cents personnes par an'],
    done: ['Permanences ouvertes', 'permanences', 1, 8, 'Direction de l’action sociale'],
    effect: ['Personnes reçues qui n’étaient jamais venues', '%', 15, 40, 'Fiche d’accueil anonyme'],
    steps: [
      ['Choisir les lieux avec les communes', 'huit lieux retenus'],
      ['Négocier l’organisation du travail', 'accord signé'],
      ['Ouvrir quatre puis huit permanences', 'horaires affichés'],
    ],
    watch: ['Une équipe qui s’épuise le soir', 'Volontariat, tours et bilan à six mois'],
  },
  {
    axis: '2.1',
    action: 'Remettre à chaque personne un carnet de suite qu’elle garde et montre si elle le veut',
    proposal: 'Ne plus faire répéter son histoire : un carnet de suite qui appartient à la personne',
    group: 'accueil',
    lead: 'proximite',
    publics: ['PU7', 'PU3', 'PU5'],
    problem:
      'Une personne raconte son histoire 3,4 fois avant d’être accompagnée. À chaque fois elle en dit moins.',
    text: `
Un carnet de papier, doublé si la personne le souhaite d’une version en ligne, où sont écrits avec elle : ce qu’elle demande, ce qui est fait, par qui et pour quand.
Le carnet lui appartient. Elle le montre, le cache ou le jette. Aucun service n’en garde copie sans son accord.
Nous l’avons essayé sept semaines dans deux maisons : sept personnes sur dix l’ont rapporté au rendez-vous suivant.`,
    summary: 'Un carnet qui appartient à la personne évite de tout raconter à chaque rendez-vous.',
    objectives: ['Remettre dix mille carnets par an', 'Passer sous deux récits avant accompagnement'],
    done: ['Carnets remis dans l’année', 'carnets', 140, 10_000, 'Direction de l’action sociale'],
    effect: ['Récits de sa situation avant accompagnement', 'fois', 3.4, 1.8, 'Enquête annuelle'],
    steps: [
      ['Dessiner le carnet avec douze usagers', 'maquette'],
      ['L’essayer dans chaque territoire', 'bilan d’essai'],
      ['L’adopter dans tous les lieux labellisés', 'carnet en service'],
    ],
    watch: ['Le carnet perdu ou lu par un proche', 'Ne rien y écrire que la personne n’ait choisi'],
  },
  {
    axis: '2.2',
    action: 'Pérenniser vingt-quatre conseillers numériques dans les lieux d’accueil',
    proposal: 'Garder nos conseillers numériques après la fin de leurs contrats',
    group: 'numerique',
    lead: 'proximite',
    publics: ['PU7', 'PU4'],
    problem:
      'Dix-neuf contrats de conseillers numériques sur trente et un s’arrêtent avant l’été 2027, alors qu’un habitant sur cinq a besoin d’aide.',
    text: `
Nous proposons de garder vingt-quatre postes, partagés entre le Département et les intercommunalités, rattachés aux lieux d’accueil et non à un programme.
Leur métier évolue : la moitié du temps pour apprendre aux personnes, un quart pour dépanner, un quart pour outiller les travailleurs sociaux.
La règle est de ne jamais faire à la place sans le dire et sans mandat écrit.`,
    summary: 'Garder vingt-quatre conseillers pour aider chacun à faire ses démarches en ligne.',
    objectives: ['Pérenniser vingt-quatre postes', 'Rendre autonomes trois mille personnes par an'],
    done: ['Postes pérennes', 'postes', 5, 24, 'Direction des ressources humaines'],
    effect: ['Personnes accompagnées devenues autonomes', '%', 22, 45, 'Test simple à trois mois'],
    steps: [
      ['Arrêter la clé de partage avec les intercommunalités', 'accord financier'],
      ['Recruter ou titulariser', 'vingt-quatre contrats'],
      ['Rattacher chaque poste à un lieu', 'planning publié'],
    ],
    watch: ['Un financement partagé qui se défait', 'Convention de cinq ans, revue à mi-parcours'],
  },
  {
    axis: '2.2',
    action: 'Donner un cadre sûr à l’aide aux démarches en ligne faite pour autrui',
    proposal: 'Ne plus noter les mots de passe des gens sur un coin de table',
    group: 'numerique',
    lead: 'proximite',
    publics: ['PU9', 'PU7'],
    problem:
      'Les travailleurs sociaux passent quatre heures par semaine à faire des démarches à la place des personnes, sans cadre pour les codes et les pièces.',
    text: `
Chaque professionnel ou bénévole qui aide dispose d’un mandat d’une page, d’un outil sûr pour les pièces, et d’une formation d’une demi-journée.
La personne sait ce qui a été fait en son nom, reçoit une preuve, et peut retirer son mandat d’un mot.
- plus aucun mot de passe conservé par un service ;
- les pièces sont effacées au bout de trente jours ;
- un numéro d’appel pour les comptes bloqués, tenu avec la CAF et la CPAM.`,
    summary: 'Aider quelqu’un en ligne dans un cadre clair, sans garder ses codes ni ses papiers.',
    objectives: ['Équiper tous les lieux labellisés', 'Débloquer un compte en moins de quarante-huit heures'],
    done: ['Aidants numériques formés et équipés', 'personnes', 60, 700, 'Direction de l’action sociale'],
    effect: ['Délai pour débloquer un compte', 'heures', 190, 48, 'Numéro d’appel commun'],
    steps: [
      ['Faire valider le mandat par le délégué à la protection des données', 'mandat type'],
      ['Ouvrir le numéro d’appel commun', 'ligne ouverte'],
      ['Former les équipes', 'attestations'],
    ],
    watch: ['Un outil de plus que personne n’ouvre', 'Essai de trois mois avec dix aidants'],
  },
  {
    axis: '2.2',
    action: 'Prêter un équipement et un accès aux foyers qui n’en ont pas',
    proposal: 'Prêter un ordinateur et une connexion le temps d’une démarche ou d’une formation',
    group: 'gt-littieres',
    lead: 'proximite',
    publics: ['PU2', 'PU3', 'PU7'],
    problem:
      'Onze foyers sur cent n’ont pas d’ordinateur ; au collège des Étangs, quarante élèves rendent leurs devoirs photographiés sur un téléphone.',
    text: `
Une prêterie d’équipements remis en état par un chantier d’insertion, accessible dans huit médiathèques : ordinateur, clé de connexion, imprimante, pour un an renouvelable.
Le prêt est accordé sur simple parole par tout accueil labellisé. Le matériel cassé est réparé sans reproche.
Le Département donne ses ordinateurs réformés ; douze entreprises ont dit leur accord.`,
    summary: 'Emprunter un ordinateur et une connexion près de chez soi, sans dossier à remplir.',
    objectives: ['Prêter neuf cents équipements par an', 'Créer douze postes d’insertion'],
    done: ['Équipements prêtés dans l’année', 'prêts', 35, 900, 'La Clef des écrans'],
    effect: ['Foyers aidés qui font seuls une démarche à six mois', '%', 18, 50, 'Enquête téléphonique'],
    steps: [
      ['Réunir le matériel réformé', 'stock de départ'],
      ['Ouvrir deux prêteries d’essai', 'prêteries ouvertes'],
      ['Étendre à huit médiathèques', 'carte des prêteries'],
    ],
    watch: ['Du matériel trop vieux', 'Refus au tri de tout poste de plus de six ans'],
  },
]
