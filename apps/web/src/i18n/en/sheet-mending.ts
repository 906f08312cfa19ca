import type { sheetMending as french } from '../fr/sheet-mending'
import type { Translated } from '../translated'

export const sheetMending: Translated<typeof french> = {
  'FA-01': 'Write the title, in 500 characters at most.',
  'FA-02':
    'Put the action under an element of the plan; where that is not validated yet, the steering committee validates it.',
  'FA-03':
    'Write the findings, then say where they come from: “Source: …”, a link, or data of the diagnostic.',
  'FA-04': 'Add a row and say what the action is to obtain.',
  'FA-05': 'Tick an audience, or describe it in a few words.',
  'FA-06': 'Tick the whole department, or choose territories.',
  'FA-07': 'Name one organisation and one only; the others go to the co-leads or the partners.',
  'FA-08':
    'Name the organisation; it then records that it confirms, or the project lead records it in its name.',
  'FA-09': 'Give two steps at least, each with who is responsible and a deadline.',
  'FA-10': 'Give a start, and an end after it, within the years of the plan.',
  'FA-11': 'Put figures on some means, or tick that they are constant or without direct cost.',
  'FA-12': 'Add an output indicator and a result indicator.',
  'FA-13': 'Give each indicator its target and its source.',
  'FA-14': 'Add a row and say what has to be watched.',
  'FA-15': 'Name a plan that the action goes with, or tick « none ».',
  'FA-16': 'Sum the action up in a sentence.',
  'FA-17': 'Answer what blocks, then resolve the thread.',
  'FA-18':
    'Take these words out of the text, or say why they are no personal data; where they come from the departmental sheet, it is done there.',
  'FA-19': 'Record who of the users has read it, or why nobody has.',
}
