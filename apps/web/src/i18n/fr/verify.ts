/** « Vérifier ce scrutin » : chaque vérification, ce qu’elle prouve, et ce que rien ici ne prouve. */
export const verify = {
  title: 'Vérifier ce scrutin',
  link: 'Vérifier ce scrutin',
  lead: 'Votre navigateur recalcule les empreintes et recompte les votes, à partir de l’archive que chaque lecteur de ce schéma peut télécharger.',
  archive: 'Archive',
  run: 'Vérifier l’archive publiée',
  again: 'Vérifier à nouveau',
  open: 'Vérifier un fichier ZIP',
  download: 'Télécharger l’archive',
  drop: 'Ou déposez ici l’archive que vous avez gardée.',
  working: 'Vérification en cours…',
  offline:
    'L’archive n’a pas pu être téléchargée : vérifiez la connexion, ou ouvrez une archive déjà enregistrée.',
  independent:
    'Cette page vient du même serveur que le scrutin. Pour un contrôle à part, l’archive contient un programme Python de moins de 200 lignes, verify.py, écrit séparément.',
  notClosed: {
    title: 'Ce scrutin n’est pas clos',
    explanation: 'L’archive est publiée à la clôture, avec le résultat.',
    action: 'Retour au scrutin',
  },
  problem: {
    'too-large': 'Ce fichier est trop gros pour une archive de scrutin : il n’a pas été ouvert.',
    'not-a-zip': 'Ce fichier n’est pas une archive ZIP, ou il est abîmé.',
    'not-an-archive':
      'Ce fichier ne contient pas une archive de scrutin lisible : il y manque des parties, ou elles sont abîmées.',
    'other-version': 'Cette archive a un format que cette page ne connaît pas.',
    'other-ballot': 'Cette archive est celle d’un autre scrutin : « {question} ».',
    'no-cryptography':
      'Ce navigateur ne calcule pas d’empreintes sur une page sans HTTPS : utilisez verify.py, ou ouvrez la page en HTTPS.',
  },
  summary: {
    right: '{count, plural, one {La vérification est juste} other {Les # vérifications sont justes}}.',
    wrong:
      '{count, plural, one {# vérification sur {all} a échoué} other {# vérifications sur {all} ont échoué}} : cette archive a été modifiée, ou son résultat est faux.',
    source: 'Archive vérifiée : {name}',
    published: 'celle que ce serveur publie',
  },
  checks: 'Vérifications',
  state: { right: 'Juste', wrong: 'Échec', untold: 'Non publié' },
  found: 'Calculé ici',
  told: 'Annoncé par l’archive',
  check: {
    rules: {
      title: 'Les règles',
      proves: 'Les règles du vote sont celles qui ont été figées à l’ouverture.',
    },
    texts: { title: 'Les textes', proves: 'Les textes sont, au signe près, ceux qui ont été mis au vote.' },
    electorate: {
      title: 'La liste électorale',
      proves: 'Les électeurs sont ceux qui étaient inscrits à l’ouverture.',
    },
    voters: {
      title: 'L’émargement',
      proves: 'La liste de ceux qui ont voté est celle scellée à la clôture.',
    },
    commitments: {
      title: 'Les engagements',
      proves:
        'Chaque vote secret est celui que le navigateur d’un votant a engagé, et n’est compté qu’une fois.',
    },
    votes: { title: 'Les votes', proves: 'Les votes sont ceux qui ont été scellés à la clôture.' },
    choices: { title: 'Les choix', proves: 'Chaque vote est permis par les règles.' },
    turnout: {
      title: 'Autant de votes que de votants',
      proves: 'Il n’y a ni vote de plus ni vote de moins que de noms cochés.',
    },
    count: {
      title: 'Le dépouillement',
      proves: 'Recomptés ici, les votes donnent exactement les chiffres annoncés, collège par collège.',
    },
    quorum: { title: 'Le quorum', proves: 'Le quorum demandé et la participation comptée sont justes.' },
    verdict: { title: 'Le verdict', proves: 'La décision est celle que les règles tirent de ces chiffres.' },
    result: { title: 'Le résultat écrit', proves: 'Le texte du résultat est celui qui a été enregistré.' },
    journal: {
      title: 'La chaîne du journal',
      proves: 'Du premier au dernier, aucun événement n’a été retiré, ajouté ni retouché.',
    },
    head: {
      title: 'La tête du journal',
      proves:
        'Le journal finit sur l’empreinte annoncée : comparez-la avec celle d’un procès-verbal imprimé.',
    },
    inscribed: {
      title: 'Les empreintes au journal',
      proves: 'Le journal porte les empreintes des règles, des votes et du résultat vérifiées ici.',
    },
  },
  mine: {
    title: 'Retrouver mon vote',
    label: 'Votre reçu',
    description: 'Collez-le, ou son code de 32 chiffres et lettres : il reste dans ce navigateur.',
    open: 'Ouvrir un reçu',
    kept: 'Le reçu gardé par ce navigateur a été repris.',
    find: 'Chercher',
    noCode: 'Il n’y a pas de code de reçu dans ce texte : 32 chiffres et lettres de a à f.',
    missing: 'Aucun vote de cette archive n’a ce code.',
    found: 'Votre vote est dans l’archive : {choice}',
    changed: 'Un vote a ce code, mais son engagement n’est pas le bon : cette archive a été modifiée.',
  },
  not: {
    title: 'Ce que cela ne prouve pas',
    free: 'Que chacun a voté librement et soi-même : un vote à distance n’empêche pas la contrainte.',
    operator:
      'Que l’exploitant du serveur n’a rien pu voir ni ajouter pendant le scrutin : la vérification n’est pas de bout en bout.',
    copy: 'Qu’une copie entière refaite depuis le début se verrait, sans une empreinte gardée ailleurs : une falsification se constate, elle n’est pas impossible.',
  },
}
