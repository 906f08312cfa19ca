import type { Refusal } from '@deconcert/domain'

/** Why a sheet stays as it is: not said before anybody has signed in. */
export const sheetRefusal = {
  'sheet-read-only':
    'Cette fiche a été soumise au comité de pilotage : elle ne se modifie plus, tant qu’il ne la renvoie pas.',
  'sheet-held':
    'Une fiche territoriale qui reprend celle-ci est soumise ou validée : celle-ci ne se modifie plus, tant que le comité de pilotage ne renvoie pas la fiche territoriale.',
  'sheet-out-of-turn':
    'Cette fiche n’en est pas à cette étape, ou quelqu’un vient de la franchir. Regardez où elle en est.',
  'sheet-incomplete':
    'Il manque encore quelque chose à cette fiche. Complétez ce qui est signalé, puis réessayez.',
} satisfies Partial<Record<Refusal, string>>

export type SheetReason = keyof typeof sheetRefusal
