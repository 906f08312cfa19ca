import type { Reason } from '../../lib/api-refusal'
import type { AmendmentReason } from './amendment-refusal'
import type { BallotReason } from './ballot-refusal'
import type { CountReason } from './count-refusal'
import type { ModerationReason } from './moderation-refusal'

/** What happened, and what to do: one sentence or two for every refusal. */
export const refusal: Record<
  Exclude<Reason, AmendmentReason | BallotReason | CountReason | ModerationReason>,
  string
> = {
  offline: 'Le serveur ne répond pas. Vérifiez votre connexion, puis réessayez.',
  unexpected:
    'Une erreur inattendue s’est produite de notre côté. Rien de ce qui était enregistré n’est perdu ; réessayez dans un instant.',

  'not-signed-in': 'Votre session est terminée. Reconnectez-vous pour continuer.',
  'not-permitted':
    'Votre rôle dans ce schéma ne permet pas cette action. Adressez-vous à la personne qui anime le groupe ou qui pilote le schéma.',
  'not-found': 'Cet élément n’existe pas, ou vous n’y avez pas accès. Vérifiez le lien.',
  'wrong-origin': 'Cette demande ne vient pas de cette page. Rechargez la page, puis réessayez.',
  'wrong-credentials': 'L’adresse ou le mot de passe ne correspond pas. Vérifiez les deux, puis réessayez.',
  'too-many-attempts':
    'Trop d’essais ont échoué. Par sécurité, attendez quelques minutes avant de réessayer.',
  'account-closed': 'Ce compte est fermé. Adressez-vous à l’administration de De concert.',
  'e-mail-taken':
    'Un compte existe déjà avec cette adresse. Connectez-vous, puis rouvrez le lien d’invitation.',
  'e-mail-invalid': 'Cette adresse électronique est incomplète ou mal écrite. Corrigez-la.',
  'password-too-short': 'Ce mot de passe est trop court. Choisissez-en un plus long, par exemple une phrase.',
  'invitation-expired':
    'Cette invitation a expiré. Demandez-en une nouvelle à la personne qui vous l’a envoyée.',
  'invitation-used':
    'Cette invitation a déjà servi. Si c’était vous, connectez-vous ; sinon, demandez-en une nouvelle.',
  'seat-taken': 'Cette personne a déjà cette place dans le schéma.',
  'last-project-lead':
    'Un schéma garde toujours au moins une personne au pilotage. Nommez-en une autre d’abord.',

  'unknown-field':
    'La demande contient une information que le serveur ne connaît pas. Rechargez la page, puis réessayez.',
  'wrong-type': 'Une des valeurs n’a pas la forme attendue. Corrigez-la, puis réessayez.',
  'field-missing': 'Il manque une information obligatoire. Complétez le formulaire, puis réessayez.',
  'title-missing': 'Il manque un titre. Donnez-en un, même provisoire.',
  'choice-unknown': 'Ce choix n’existe pas. Choisissez une des possibilités proposées.',
  'date-invalid': 'Cette date n’existe pas. Vérifiez le jour, le mois et l’année.',
  'dates-reversed': 'La date de fin précède la date de début. Corrigez l’une des deux.',
  'too-long': 'Ce texte est trop long. Raccourcissez-le, puis réessayez.',
  'too-short': 'Ce texte est trop court. Précisez-le, puis réessayez.',
  'too-many': 'Il y a trop d’éléments à la fois. Procédez en plusieurs fois.',
  'too-big': 'Cet envoi est trop volumineux. Allégez-le ou découpez-le.',
  'duplicate-key': 'Ce nom court est déjà pris ici. Choisissez-en un autre.',
  'stale-version':
    'Quelqu’un d’autre a modifié cet élément entre-temps. Regardez ce qui a changé, puis recommencez.',
  'slug-taken': 'Cette adresse est déjà celle d’un autre schéma. Choisissez-en une autre.',

  'format-unknown': 'Ce fichier n’est pas un schéma que De concert sait lire. Vérifiez le fichier.',
  'level-unknown':
    'Ce niveau n’existe pas dans ce schéma. Choisissez un des niveaux définis dans les réglages.',
  'level-in-use': 'Ce niveau contient déjà des éléments. Déplacez-les avant de le supprimer.',
  'level-inside-itself': 'Un niveau ne peut pas être placé sous lui-même. Choisissez un autre niveau parent.',
  'level-unreachable':
    'Aucun chemin ne mène à ce niveau. Indiquez sous quel niveau il se place, ou qu’il peut se placer à la racine.',
  'level-not-allowed-here':
    'Ce niveau ne peut pas se placer ici. Choisissez un autre emplacement ou un autre niveau.',
  'level-without-sheet':
    'Ce niveau n’a pas de fiche action. Ouvrez la fiche d’un élément d’un niveau qui en porte.',
  'numbering-invalid':
    'Cette règle de numérotation n’est pas utilisable. Choisissez une des règles proposées.',
  'territory-unknown':
    'Ce territoire n’existe pas dans ce schéma. Choisissez un des territoires définis dans les réglages.',
  'place-not-found': 'L’emplacement choisi n’existe plus. Choisissez-en un autre dans l’arborescence.',
  'parent-unknown': 'L’élément sous lequel placer celui-ci n’existe pas. Choisissez-en un autre.',
  'parent-not-live': 'L’élément sous lequel placer celui-ci a été retiré ou écarté. Choisissez-en un autre.',
  'would-make-a-cycle':
    'Un élément ne peut pas être placé sous lui-même ni sous ce qu’il contient. Choisissez un autre emplacement.',
  'plan-full': 'Ce schéma a atteint le nombre d’éléments permis. Retirez-en avant d’en ajouter.',
  'node-frozen':
    'Cet élément est validé par le comité de pilotage : son texte, son numéro et sa place ne changent plus.',
  'node-retired': 'Cet élément a été retiré du schéma : il ne change plus.',
  'node-has-children': 'Cet élément en contient d’autres. Déplacez-les ou retirez-les d’abord.',
  'node-not-draft': 'Seul un élément en préparation peut être présenté au comité de pilotage.',
  'node-not-proposed':
    'Cet élément n’attend pas de décision : il n’a pas été présenté au comité de pilotage, ou la décision est déjà prise.',
  'node-changed':
    'Cet élément a changé depuis que vous l’avez lu. Rien n’a été décidé : relisez-le avant de décider.',
  'parent-not-validated':
    'L’élément qui contient celui-ci n’est pas encore validé. Le comité de pilotage décide de haut en bas, niveau par niveau.',

  'proposal-not-published':
    'Cette proposition n’est pas publiée. Elle doit l’être pour être amendée ou mise au vote.',
  'proposal-in-ballot': 'Cette proposition est soumise au vote : son texte est figé jusqu’à la clôture.',
  'proposal-not-in-ballot': 'Cette proposition n’est pas soumise au vote.',
  'proposal-closed': 'Le parcours de cette proposition est terminé : elle ne change plus.',
  'reason-missing': 'Il manque le motif. Expliquez cette décision : les auteurs le liront.',
  'reason-too-short': 'Ce motif est trop court. Écrivez au moins vingt caractères : les auteurs le liront.',
  'document-read-only': 'Ce texte est en lecture seule pour vous, ou figé en ce moment.',

  'ballot-not-draft': 'Ce scrutin a déjà été ouvert : ses règles ne changent plus.',
  'ballot-not-open': 'Ce scrutin n’est pas ouvert : il ne l’est pas encore, ou il est clos.',
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
}
