import { expect, test } from 'vitest'
import { notesOfPaste } from './pasted-notes'

const ofWord = (n: number) =>
  `<a href="#_ftn${n}" name="_ftnref${n}"><sup>[${n}]</sup></a><div id="ftn${n}"><a href="#_ftnref${n}">[${n}]</a> INSEE</div>`

test.each([
  ['two of Word, with their ways back', `${ofWord(1)} ${ofWord(2)} ${ofWord(1)}`, 2],
  ['an end note of Word', '<a href="file:///x.doc#_edn1">i</a>', 1],
  [
    'one of LibreOffice',
    '<a class="sdfootnoteanc" href="#sdfootnote1sym">1</a> <a href="#sdfootnote1anc">1</a>',
    1,
  ],
  ['one of Wikipedia', "<a href='#cite_note-insee-3'>[3]</a><a href='#cite_ref-insee-3'>↑</a>", 1],
  ['none', '<a href="#partie">Une partie</a> <a href="https://insee.fr">INSEE</a> _ftn1', 0],
])('[T13] the notes that a paste leaves behind are counted: %s', (_, html, count) => {
  expect(notesOfPaste(html)).toBe(count)
})
