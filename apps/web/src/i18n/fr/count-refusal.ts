import type { Refusal } from '@deconcert/domain'

/** What is wrong with a count, a proxy or an act of two people: not said before anybody has signed in. */
export const countRefusal = {
  'line-kind-wrong':
    'Les mains levées se comptent dans un vote à main levée, le papier dans les autres. Ce scrutin ne prend pas ce décompte.',
  'line-already-entered':
    'Un décompte existe déjà ici. Contresignez-le, ou rayez-le avant d’en saisir un autre.',
  'line-settled': 'Ce décompte est déjà contresigné ou rayé. Il ne se recompte plus.',
  'line-awaits':
    'Un décompte attend d’être contresigné par une autre personne. Le scrutin pourra être clos ensuite.',
  'hands-not-counted': 'Personne n’a encore compté les mains. Saisissez le décompte, puis closez.',
  'count-invalid':
    'Un des nombres n’est pas possible. Saisissez des nombres entiers, et au moins une personne.',
  'count-over-electors':
    'Ce décompte dépasse le nombre d’électeurs. Recomptez, ou vérifiez le nombre de présents.',
  'proxies-not-admitted': 'Les règles de ce scrutin n’admettent pas de pouvoirs. Laissez-les à 0.',
  'papers-not-all-counted':
    'Le total des bulletins comptés n’est pas le nombre de bulletins trouvés. Recomptez les bulletins.',
  'papers-not-ticked':
    'Il n’y a pas autant de bulletins que de personnes cochées. Pointez à nouveau la liste, ou rayez ce décompte et recommencez.',
  'too-few-papers':
    'Moins de cinq bulletins secrets dans un même paquet : on saurait qui a voté quoi. Réunissez-les à un autre paquet.',
  'elector-already-voted':
    'Une des personnes cochées a déjà voté. Retirez-la de la liste : son vote ne compte qu’une fois.',
  'elector-of-another-college': 'Une des personnes cochées n’est pas de ce collège. Cochez-la dans le sien.',
  'countersign-needs-another':
    'Ce décompte est le vôtre : une autre personne doit compter de son côté pour le contresigner.',
  'proxy-to-oneself': 'On ne se donne pas pouvoir à soi-même. Choisissez une autre personne.',
  'not-in-electorate': 'Le pouvoir se donne entre électeurs. Choisissez une personne de ce corps électoral.',
  'proxy-already-given': 'Un pouvoir est déjà donné. Reprenez-le avant d’en donner un autre.',
  'proxy-chain':
    'Un pouvoir ne se transmet pas : qui en détient un n’en donne pas, qui a donné le sien n’en reçoit pas.',
  'proxy-to-its-recorder':
    'On n’enregistre pas un pouvoir en sa propre faveur : une autre personne l’enregistre, ou son auteur le donne ici.',
  'proxy-needs-another':
    'Vous avez enregistré ce pouvoir, ou vous le détenez : son auteur ou une autre personne doit le confirmer.',
  'too-many-proxies':
    'Une personne détient plus de pouvoirs qu’il n’est permis. Faites-en reprendre un, ou admettez-en davantage.',
  'closing-needs-two':
    'L’heure de clôture annoncée n’est pas passée : clore avant se demande, et une seconde personne confirme.',
  'striking-needs-two':
    'Deux personnes ont contresigné ce décompte : le rayer se demande, et une seconde personne le confirme.',
  'one-may-close': 'Ce scrutin se clôt par une seule personne : il n’y a rien à faire confirmer.',
  'request-pending': 'Une demande attend déjà une réponse pour ce scrutin. Répondez-y d’abord.',
  'request-answered': 'Quelqu’un a déjà répondu à cette demande.',
  'request-expired': 'Cette demande a plus d’une demi-heure : elle n’est plus valable. Faites-en une autre.',
  'confirm-needs-another': 'La demande est de vous : une autre personne doit la confirmer.',
  'roll-unchanged': 'Le corps électoral n’a pas changé depuis l’ouverture. Il n’y a rien à mettre à jour.',
  'ballot-replaced': 'Un autre scrutin a déjà remplacé celui-ci. Allez au nouveau scrutin.',
  'ballot-overtaken':
    'Un scrutin plus récent a porté sur la même proposition. Seul le dernier peut être rouvert : allez à celui-là.',
} satisfies Partial<Record<Refusal, string>>

export type CountReason = keyof typeof countRefusal
