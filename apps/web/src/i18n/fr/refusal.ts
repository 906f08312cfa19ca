import type { Reason } from '../../lib/api-refusal'
import type { AmendmentReason } from './amendment-refusal'
import type { BallotReason } from './ballot-refusal'
import type { CommentReason } from './comment-refusal'
import type { CountReason } from './count-refusal'
import type { FigureReason } from './figure-refusal'
import type { FileReason } from './file-refusal'
import type { HistoryReason } from './history-refusal'
import type { ModerationReason } from './moderation-refusal'
import type { PlanReason } from './plan-refusal'
import type { SheetReason } from './sheet-refusal'

/** What happened, and what to do: one sentence or two for every refusal. */
export const refusal: Record<
  Exclude<
    Reason,
    | AmendmentReason
    | BallotReason
    | CommentReason
    | CountReason
    | FigureReason
    | HistoryReason
    | FileReason
    | ModerationReason
    | PlanReason
    | SheetReason
  >,
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

  'unknown-field':
    'La demande contient une information que le serveur ne connaît pas. Rechargez la page, puis réessayez.',
  'wrong-type': 'Une des valeurs n’a pas la forme attendue. Corrigez-la, puis réessayez.',
  'field-missing': 'Il manque une information obligatoire. Complétez le formulaire, puis réessayez.',
  'too-long': 'Ce texte est trop long. Raccourcissez-le, puis réessayez.',
  'too-short': 'Ce texte est trop court. Précisez-le, puis réessayez.',
  'too-many': 'Il y a trop d’éléments à la fois. Procédez en plusieurs fois.',
  'too-big': 'Cet envoi est trop volumineux. Allégez-le ou découpez-le.',
}
