import type { erasure as french } from '../fr/erasure'
import type { Translated } from '../translated'

export const erasure: Translated<typeof french> = {
  heading: 'What has been deleted from this text',
  lead: 'What people delete from a text stays in its history. What should never have been there, a name or something about somebody’s health, can be erased from that too.',
  action: 'Erase for good what has been deleted',
  title: 'Erase what has been deleted from this text?',
  explanation:
    'What was written here and then deleted disappears from the server for good. The text that people read does not change, and who wrote it stays known. So first delete from the text the words that must disappear.',
  consequences: {
    history: 'Earlier states of this text can no longer be found.',
    record:
      'What was put to the vote, made part of the plan or decided stays in its record, and titles stay in the journal.',
    amendments:
      'For a proposal, the texts of its decided amendments are erased too; their reasons, their discussion and what became of them stay.',
    fields: 'If it is a sheet, the earlier values of its fields are erased too.',
    copies:
      'Copies kept on the devices of those who opened it are beyond the server; the operator’s backups go when their time is over.',
    people:
      'Those who have this text open are disconnected for a few seconds; nothing that they write is lost.',
    journal: 'The journal will say that you did it, without a word of what is erased.',
  },
  irreversible: 'This cannot be undone.',
  confirm: 'Erase for good',
  done: 'What had been deleted from this text is erased from the server.',
}
