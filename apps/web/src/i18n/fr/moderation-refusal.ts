import type { Refusal } from '@deconcert/domain'

/** Why a proposal is not moderated or taken further: not said before anybody has signed in. */
export const moderationRefusal = {
  'proposal-not-submitted':
    'Cette proposition n’attend pas de modération : elle n’est pas soumise, ou elle a déjà été traitée.',
  'proposal-not-adopted': 'Seule une proposition adoptée par un vote peut être intégrée au schéma.',
  'already-promoted': 'Cette proposition est déjà intégrée au schéma.',
  'proposal-not-draft': 'Cette proposition n’est plus un brouillon : elle a déjà été soumise.',
  'proposal-empty': 'Cette proposition est vide. Écrivez ce que vous proposez, puis soumettez-la.',
  'personal-data-unseen':
    'Ce texte permet peut-être de reconnaître quelqu’un, ou a changé depuis que vous l’avez vérifié. Rien n’a été fait : regardez les passages, retirez-les ou confirmez-les.',
  'proposal-claimed':
    'Une autre personne de la modération traite cette proposition. Attendez qu’elle la libère, ou la fin de son quart d’heure.',
  'proposal-already-decided':
    'Cette proposition n’est plus dans l’état que vous avez lu : quelqu’un en a déjà décidé, ou ses auteurs l’ont retirée. Rien n’a été fait : relisez-la.',
  'proposal-text-changed':
    'Le texte ou le titre a changé depuis que vous l’avez lu. Rien n’a été fait : relisez-le, puis décidez.',
  'reason-code-missing': 'Il manque la raison. Choisissez-en une dans la liste : les auteurs la liront.',
  'lineage-already-undone': 'Cette fusion ou ce partage est déjà annulé.',
  'lineage-voted': 'Un scrutin a été ouvert sur le résultat : cette fusion ou ce partage ne s’annule plus.',
  'lineage-not-last': 'Le résultat a lui-même été fusionné ou partagé. Annulez d’abord cela.',
  'proposal-not-in-moderation': 'Cette proposition n’est pas en modération : elle a déjà été traitée.',
  'proposal-not-sent-back':
    'Cette proposition n’a pas été renvoyée à ses auteurs : il n’y a rien à reprendre.',
  'cannot-merge-into-itself':
    'Une proposition ne peut pas être fusionnée avec elle-même. Choisissez-en une autre.',
  'merge-target-not-live': 'La proposition d’accueil n’est plus en cours. Choisissez-en une autre.',
  'proposal-not-published':
    'Cette proposition n’est pas publiée. Elle doit l’être pour être amendée ou mise au vote.',
  'proposal-in-ballot': 'Cette proposition est soumise au vote : son texte est figé jusqu’à la clôture.',
  'proposal-not-in-ballot': 'Cette proposition n’est pas soumise au vote.',
  'proposal-closed': 'Le parcours de cette proposition est terminé : elle ne change plus.',
  'reason-missing': 'Il manque le motif. Expliquez cette décision : les auteurs le liront.',
  'reason-too-short': 'Ce motif est trop court. Écrivez au moins vingt caractères : les auteurs le liront.',
  'document-read-only': 'Ce texte est en lecture seule pour vous, ou figé en ce moment.',
} satisfies Partial<Record<Refusal, string>>

export type ModerationReason = keyof typeof moderationRefusal
