import type { Refusal } from '@deconcert/domain'

/** Why a text is not read as it was. */
export const historyRefusal = {
  'history-erased':
    'Ce qui avait été supprimé de ce texte a été effacé définitivement : il ne peut plus être lu tel qu’il était avant.',
  'history-too-long':
    'Il y a trop de modifications entre ces deux moments pour les lire d’un coup. Choisissez-en deux plus proches.',
} satisfies Partial<Record<Refusal, string>>

export type HistoryReason = keyof typeof historyRefusal
