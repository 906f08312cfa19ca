import type { Refusal } from '@deconcert/domain'

/** What is wrong with the rules or the choice of a ballot: not said before anybody has signed in. */
export const ballotRefusal = {
  'question-missing': 'Il manque la question du scrutin. Écrivez ce à quoi les électeurs répondront.',
  'option-without-label': 'Une option n’a pas de libellé. Nommez-la ou retirez-la.',
  'option-twice': 'La même option figure deux fois. Retirez-en une.',
  'method-needs-one-option':
    'Ce mode de scrutin porte sur une seule option. Gardez-en une, ou choisissez un mode qui en compare plusieurs.',
  'too-few-options':
    'Ce mode de scrutin compare au moins deux options. Ajoutez-en, ou choisissez un vote pour ou contre.',
  'too-many-options':
    'Il y a trop d’options pour ce mode de scrutin. Retirez-en, ou choisissez les gommettes ou le jugement majoritaire.',
  'too-many-labels': 'Il y a trop d’options écrites à la main. Faites-en des propositions, ou retirez-en.',
  'method-not-secret':
    'La main levée et le consentement se font à découvert. Choisissez un vote nominatif ou un autre mode de scrutin.',
  'approvals-invalid': 'Le nombre d’approbations permis doit aller de 1 au nombre d’options.',
  'grades-invalid': 'Il faut de cinq à sept mentions, toutes différentes et non vides.',
  'judgments-invalid': 'Le nombre minimal de jugements doit être un nombre entier, à partir de 0.',
  'packet-invalid': 'Le nombre d’options à juger par personne doit aller de 1 au nombre d’options.',
  'packet-needs-expressed':
    'Quand chacun ne juge qu’une partie des options, seuls les jugements exprimés peuvent compter. Choisissez cette règle.',
  'dots-invalid': 'Le nombre de gommettes par personne doit aller de 1 à 100.',
  'dots-per-option-invalid':
    'Le nombre de gommettes sur une même option doit aller de 1 au nombre de gommettes par personne.',
  'rounds-invalid': 'Le nombre de tours doit aller de 1 à 20.',
  'majority-missing': 'Indiquez quelle majorité adopte.',
  'majority-only-for-sides':
    'Une majorité ou une voix prépondérante n’a de sens que dans un vote pour ou contre.',
  'majority-share-invalid':
    'Une majorité qualifiée est une fraction de plus de la moitié, au plus la totalité : 2/3 par exemple.',
  'majority-needs-raw':
    'Une majorité des électeurs se compte par voix, sans pondération par collège. Choisissez une majorité des exprimés ou un décompte simple.',
  'casting-vote-needs-tie':
    'La voix prépondérante tranche un partage égal : elle demande la majorité simple des exprimés.',
  'casting-vote-needs-hands':
    'La voix de la présidence n’est notée qu’à main levée : elle ne départage que là.',
  'selection-missing': 'Indiquez comment les options sont retenues, ou qu’aucune ne l’est d’office.',
  'selection-invalid': 'Le seuil ou le nombre d’options retenues n’est pas possible pour ce scrutin.',
  'selection-does-not-fit': 'Cette façon de retenir les options ne va pas avec ce mode de scrutin.',
  'colleges-missing':
    'Ces règles comptent par collège, et aucun collège n’est choisi. Choisissez les collèges.',
  'college-unknown':
    'Un des collèges n’existe plus dans ce schéma. Rechargez la page et choisissez à nouveau.',
  'college-without-seats':
    'Un collège qui pèse dans le résultat n’a aucun électeur. Retirez-le ou élargissez le corps électoral.',
  'elector-without-college':
    'Un électeur n’est dans aucun des collèges qui comptent. Placez chacun dans un collège, ou choisissez un décompte simple.',
  'weight-invalid':
    'Un poids de collège est une fraction exacte, positive ou nulle, réduite : 1/4 par exemple.',
  'weights-not-one': 'La somme des poids des collèges doit faire exactement 100 %. Corrigez les poids.',
  'block-only-for-sides':
    'Le vote en bloc par collège n’existe que pour un vote pour ou contre. Choisissez un décompte proportionnel.',
  'favourable-only-for-sides':
    'Un nombre de collèges favorables ne peut être demandé que dans un vote pour ou contre.',
  'favourable-out-of-reach': 'Le nombre de collèges favorables demandé dépasse celui des collèges.',
  'proxies-invalid': 'Le nombre de pouvoirs par personne doit aller de 0 à 10.',
  'consent-without-proxies': 'Le consentement se donne en personne : il n’y a pas de pouvoirs.',
  'consent-without-colleges': 'Le consentement se cherche à tous : il ne se compte pas par collège.',
  'too-many-approved': 'Vous avez approuvé plus d’options que ce scrutin ne le permet. Retirez-en.',
  'too-many-dots': 'Vous avez posé plus de gommettes que vous n’en avez. Retirez-en.',
  'choice-outside-packet':
    'Ces options ne sont pas celles que ce scrutin vous a confiées à juger. Rechargez la page.',
  'vote-not-cast-alone':
    'On ne vote pas ici chacun de son côté : la séance compte les mains ou recueille les réponses.',
  'not-a-consent': 'Ce scrutin n’est pas un consentement par tours.',
  'consent-closed-by-hand':
    'Un consentement se clôt quand le cercle a décidé, pas à une heure fixée. Retirez l’heure de clôture.',
  'consent-without-text': 'Ce scrutin porte sur un intitulé : il n’a pas de texte à rouvrir.',
  'round-not-open': 'Aucun tour n’est ouvert : les réponses se donnent pendant un tour.',
  'rounds-exhausted':
    'Le nombre de tours fixé à l’ouverture est atteint. Clôturez : sans consentement, le recours prévu s’applique.',
  'text-being-amended': 'Le texte est rouvert. Ouvrez un tour, qui le fige, avant de clore.',
  'not-present': 'Dites d’abord que vous êtes là : qui est absent ne donne pas son consentement.',
  'answered-in-round': 'Qui a répondu reste présent jusqu’au tour suivant.',
  'objection-lifted': 'Cette objection est déjà levée.',
  'ballot-not-draft': 'Ce scrutin a déjà été ouvert : ses règles ne changent plus.',
  'ballot-not-open': 'Ce scrutin n’est pas ouvert : il ne l’est pas encore, ou il est clos.',
  'ballot-id-taken':
    'Ce scrutin a déjà été ouvert, avec d’autres règles. Regardez-le dans la liste des scrutins ; pour en ouvrir un autre, recommencez.',
  'ballot-already-open': 'Un scrutin est déjà ouvert sur cette proposition. Attendez sa clôture.',
  'ballot-expired': 'L’heure de clôture est passée : les votes ne sont plus reçus.',
  'ballot-not-closed': 'Ce scrutin n’est pas clos. Le résultat n’est connu qu’après la clôture.',
  'ballot-without-archive':
    'Ce scrutin est antérieur aux archives de vérification : sa page en donne les empreintes.',
  'ballot-not-adopted':
    'Ce scrutin n’a pas adopté la proposition : elle ne peut pas être intégrée au schéma.',
  'deadline-in-the-past': 'L’heure de clôture est déjà passée. Choisissez-en une à venir.',
  'electorate-empty': 'Personne ne pourrait voter. Choisissez un groupe qui a des membres.',
  'secret-college-too-small':
    'Un vote secret demande plus de votants dans chaque collège, pour que nul ne soit reconnu. Choisissez un vote nominatif ou un corps électoral plus large.',
  'quorum-invalid': 'Ce quorum n’est pas utilisable. Indiquez un nombre ou un pourcentage positif.',
  'quorum-out-of-reach':
    'Ce quorum dépasse le nombre d’électeurs : il ne pourrait jamais être atteint. Abaissez-le.',
  'not-an-elector':
    'Vous ne faites pas partie des électeurs de ce scrutin. Vous pouvez en suivre le résultat.',
  'already-voted': 'Votre vote est déjà enregistré. Il n’est compté qu’une fois.',
  'text-not-the-one-voted':
    'Le texte n’est pas celui qui a été voté. Rechargez la page pour voir le texte figé.',
} satisfies Partial<Record<Refusal, string>>

export type BallotReason = keyof typeof ballotRefusal
