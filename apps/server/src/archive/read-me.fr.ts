import type { JournalHead } from '@deconcert/database'
import type { BallotRules } from '@deconcert/domain/ballot'

/** What comes with an archive: how to check it, what that proves and what it does not. */
export function readMe({ question, ballotId }: BallotRules, head: JournalHead): string {
  return `ARCHIVE DE VÉRIFICATION D’UN SCRUTIN

Question : ${question}
Scrutin :  ${ballotId}
Tête du journal au moment du résultat : n° ${head.position}
  ${head.hash}


VÉRIFIER

  Avec Python 3.8 ou plus récent, sans rien installer d’autre :
    python3 verify.py                (dans ce dossier décompressé)
    python3 verify.py archive.zip    (sur l’archive entière)
  Une ligne par vérification : OK, ou ÉCHEC avec ce qui diffère. Ou bien, dans un navigateur, la page
  « Vérifier ce scrutin » de De concert. Ce programme tient en moins de 200 lignes et peut être relu ; il a été écrit
  à part du serveur, d’après la description publique du format. Pour ne pas dépendre de la copie jointe, prenez celle
  du dépôt du logiciel.


CE QU’IL Y A ICI

  config.json     les règles, figées à l’ouverture : question, options, méthode, quorum, majorité, collèges
  texts/          les textes mis au vote, figés à l’ouverture
  roll.csv        la liste électorale par siège, sans les noms, et qui a participé
  votes.csv       les votes. Scrutin secret : sans lien avec les personnes. Scrutin nominatif : par siège
  lines.json      les mains levées et le papier, saisis par une personne et contresignés par une autre
  consent.json    les tours d’une décision par consentement
  result.json     le résultat
  seals.json      les empreintes scellées à la clôture
  journal.jsonl   le journal du plan, de l’ouverture au résultat
  Une case vide dans roll.csv ou un votes.csv sans ligne : moins de cinq votes secrets, en tout, en ligne ou sur les
  papiers d’une même ligne. Rien n’en est publié.


CE QUE CELA PROUVE

  - Les règles, la liste électorale et les textes sont ceux dont l’empreinte a été figée à l’ouverture.
  - Le résultat est celui que ces règles donnent de ces votes : recompté de façon exacte, sans arrondi ni tirage.
  - Les votes sont ceux qui ont été scellés à la clôture ; il y en a autant que de participants.
  - Avec le reçu gardé par son navigateur, chacun retrouve son vote secret dans la liste.
  - Le journal se suit sans trou ni retouche depuis l’ouverture. Comparez sa tête avec celle d’un procès-verbal ou
    d’un export imprimé à l’époque : c’est cette comparaison qui montre que rien n’a été réécrit depuis.


CE QUE CELA NE PROUVE PAS

  - Que chaque personne de la liste a voté elle-même, ni librement : un vote à distance n’empêche pas la contrainte.
    Un reçu permet de retrouver son vote ; il permet aussi de le montrer à quelqu’un.
  - Que l’exploitant du serveur, ou qui en lit les sauvegardes, n’a rien pu voir ni ajouter pendant le scrutin : le
    secret n’est pas garanti contre lui, et la vérification n’est pas de bout en bout.
  - Qu’une copie entière refaite depuis le début se verrait sans point de comparaison gardé ailleurs. Une
    falsification se constate ; elle n’est pas rendue impossible.
  - La conformité à la recommandation de la CNIL sur le vote électronique : elle n’est pas revendiquée. Ne pas
    employer pour l’élection statutaire de personnes.
`
}
