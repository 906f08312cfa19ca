import type { diagnostic as french } from '../fr/diagnostic'
import type { Translated } from '../translated'

export const diagnostic: Translated<typeof french> = {
  label: 'Text of the diagnostic',
  placeholder: 'Findings, figures with their source, words of users without their names…',
  readOnly:
    'You are reading this diagnostic live. Only members of the group “{group}” and facilitators write it.',
  share: 'Group “{group}”',
}
