import type { Refusal } from '@deconcert/domain'

/** Why something is not said about a text: not said before anybody has signed in. */
export const commentRefusal = {
  'comment-empty': 'Ce commentaire ne dit rien encore. Écrivez-le avant de l’envoyer.',
  'comment-withdrawn': 'Ce commentaire a été retiré : il ne change plus.',
  'thread-resolved': 'Ce fil est résolu. Rouvrez-le pour y répondre.',
  'passage-gone':
    'Ce passage n’est pas, ou plus, dans le texte enregistré. Attendez que tout soit enregistré, ou choisissez un autre passage.',
  'suggestion-gone':
    'Cette suggestion n’attend pas, ou plus, dans le texte enregistré : quelqu’un a pu l’accepter ou la refuser. Vos mots restent ici ; commentez plutôt le passage.',
  'passage-differs':
    'Ce passage ne dit plus la même chose que celui qui a été commenté. Ouvrez plutôt un nouveau fil.',
  'mention-cannot-read':
    'Une personne mentionnée ne peut pas lire ce texte. Retirez son nom, ou attendez que le texte lui soit ouvert.',
  'text-threads-full':
    'Ce texte a déjà autant de fils qu’il peut en avoir : 1 000. Répondez dans un fil ouvert.',
  'thread-full':
    'Ce fil a déjà autant de commentaires qu’il peut en avoir : 200. Ouvrez un nouveau fil sur le passage.',
} satisfies Partial<Record<Refusal, string>>

export type CommentReason = keyof typeof commentRefusal
