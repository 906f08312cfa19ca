import type { Refusal } from '@deconcert/domain'

/** Why a text is not read as it was, or not kept under a name. */
export const historyRefusal = {
  'history-erased':
    'Ce qui avait été supprimé de ce texte a été effacé définitivement : il ne peut plus être lu tel qu’il était avant.',
  'history-too-long':
    'Ce texte ou ses modifications sont trop longs pour être lus d’un coup. Choisissez des moments plus proches.',
  'history-busy':
    'Beaucoup de personnes consultent des versions en ce moment. Rien n’a été changé : réessayez dans quelques secondes.',
  'text-versions-full':
    'Ce texte a déjà 200 versions nommées, autant qu’il peut en avoir. Retrouvez celle-ci par sa date.',
} satisfies Partial<Record<Refusal, string>>

export type HistoryReason = keyof typeof historyRefusal
