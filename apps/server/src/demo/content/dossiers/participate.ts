import type { Dossier } from './dossier'

export const participating: readonly Dossier[] = [
  {
    axis: '1.3',
    action: 'Installer une assemblée citoyenne des solidarités de soixante membres',
    proposal: 'Créer une assemblée citoyenne qui dure après la concertation',
    group: 'participation',
    lead: 'mission',
    publics: ['PU7', 'PU4', 'PU5'],
    problem:
      'Les personnes entendues pendant l’élaboration des schémas ne sont plus jamais réunies ensuite. Sur 212 personnes consultées en dix ans, sept ont reçu une réponse.',
    text: `
Soixante membres pour trois ans : vingt tirés au sort, vingt désignés par des collectifs de personnes accompagnées, vingt volontaires. L’assemblée choisit la moitié de son ordre du jour.
Elle se réunit quatre fois par an dans un lieu différent. Le trajet, la garde d’enfants et le temps donné sont pris en charge d’avance.
Ses avis reçoivent une réponse écrite et motivée de la Présidente en deux mois. Une réponse peut être non, jamais un silence.`,
    summary:
      'Soixante habitants se réunissent quatre fois par an et reçoivent une réponse à chacun de leurs avis.',
    objectives: [
      'Réunir l’assemblée quatre fois par an dès 2027',
      'Répondre à tous les avis en deux mois',
      'Compter au moins la moitié de personnes accompagnées',
    ],
    done: ['Séances tenues dans l’année', 'séances', 0, 4, 'Mission schéma'],
    effect: ['Avis ayant reçu une réponse motivée en deux mois', '%', 0, 100, 'Registre des avis'],
    steps: [
      ['Tirer au sort et recruter les membres', 'liste des soixante membres'],
      ['Écrire le règlement avec eux', 'règlement adopté'],
      ['Tenir la séance d’installation', 'premier avis et réponse'],
    ],
    watch: ['Seuls les habitués restent', 'Prise en charge d’avance et renouvellement par tiers'],
  },
  {
    axis: '1.3',
    action: 'Former et indemniser des personnes accompagnées pour qu’elles forment à leur tour',
    proposal: 'Reconnaître et payer le savoir de celles et ceux qui ont vécu les situations',
    group: 'participation',
    lead: 'entraide',
    publics: ['PU7', 'PU5', 'PU9'],
    problem:
      'On demande aux personnes de témoigner gratuitement devant des professionnels payés. Beaucoup n’acceptent qu’une fois.',
    text: `
Vingt-quatre personnes sont formées en cinq ans à intervenir devant des agents, des étudiants, des élus. Elles interviennent à deux, sont payées, et choisissent ce qu’elles disent de leur histoire.
L’association qui les emploie vérifie que le revenu n’entraîne aucune perte de droits avant la première intervention.
Chaque nouvel agent des solidarités suit une journée avec elles dans sa première année.`,
    summary: 'Des personnes concernées sont formées et payées pour former les professionnels.',
    objectives: [
      'Former vingt-quatre intervenants en cinq ans',
      'Faire suivre la journée à tous les nouveaux agents',
    ],
    done: ['Intervenants formés et actifs', 'personnes', 3, 24, 'Entraide Aubrelle'],
    effect: ['Agents qui disent avoir changé une pratique', '%', 0, 50, 'Questionnaire à six mois'],
    steps: [
      ['Sécuriser le cadre d’emploi et les droits', 'note juridique'],
      ['Former la première promotion de huit', 'parcours de douze jours'],
      ['Inscrire la journée au plan de formation', 'calendrier annuel'],
    ],
    watch: ['Une parole exposée qui blesse', 'Intervenir à deux, avec un temps de reprise'],
  },
  {
    axis: '1.3',
    action: 'Faire relire tout courrier type et tout formulaire par un comité d’usagers',
    proposal: 'Faire relire nos courriers par ceux qui les reçoivent',
    group: 'handicap',
    lead: 'mdph',
    publics: ['PU5', 'PU4', 'PU7'],
    problem:
      'Un courrier de rejet compte en moyenne 640 mots et douze références juridiques. Un appel sur trois à l’accueil vient d’un courrier mal compris.',
    text: `
Le comité de relecture de la MDPH a fait ses preuves : 31 % d’appels en moins pour incompréhension. Nous proposons de l’étendre à tous les courriers des solidarités.
Chaque courrier type passe devant six relecteurs, puis devant un juriste. Il porte ensuite la mention « relu par des usagers » et une date.
La règle est simple : la décision, sa raison, la suite possible, un nom et un numéro, sur une seule page.`,
    summary: 'Les courriers du Département sont relus par des usagers pour que tout le monde les comprenne.',
    objectives: ['Réécrire les cent vingt courriers les plus envoyés', 'Tenir une page par courrier'],
    done: ['Courriers types relus', 'courriers', 14, 120, 'MDPH'],
    effect: [
      'Appels pour incompréhension d’un courrier',
      'appels par mois',
      940,
      500,
      'Standard départemental',
    ],
    steps: [
      ['Classer les courriers par nombre d’envois', 'liste des cent vingt'],
      ['Former deux nouveaux comités de relecture', 'douze relecteurs'],
      ['Réécrire par lots de vingt', 'modèles en service'],
    ],
    watch: ['Une simplification juridiquement fragile', 'Double lecture usagers puis juriste'],
  },
]
