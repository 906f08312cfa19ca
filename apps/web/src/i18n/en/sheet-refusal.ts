import type { SheetReason } from '../fr/sheet-refusal'

/** Why a sheet stays as it is: not said before anybody has signed in. */
export const sheetRefusal: Record<SheetReason, string> = {
  'sheet-read-only':
    'This sheet was submitted to the steering committee: it does not change any more unless they send it back.',
  'sheet-held':
    'A territorial sheet that takes up this one is submitted or validated: this one changes no more, unless the steering committee sends the other back.',
  'sheet-out-of-turn':
    'This sheet is not at that step, or somebody has just taken it. Look at how far it is.',
  'sheet-incomplete': 'Something is still missing in this sheet. Complete what is shown, then try again.',
}
