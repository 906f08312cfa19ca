import { expect, test } from 'vitest'
import { type AttestationAsked, type Attester, attestationRefusal, isUsersCollege } from './attestation'
import { sheetStates } from './sheet-life'

const sheet = { state: 'draft', leadStructure: 'CCAS d’Orvance', coLeads: ['MSA Val', 'CAF'] } as const
const nobody: Attester = { bodies: [], colleges: [], isProjectLead: false, seated: ['Caf', 'Hôpital'] }
const lead: Attester = { ...nobody, isProjectLead: true }

function asked(kind: AttestationAsked['kind'], change: Partial<AttestationAsked> = {}): AttestationAsked {
  return { kind, reason: '', opinion: null, structure: null, seen: null, ...change }
}

test('[F18] the structure that leads confirms by one of its own, or the project lead records it and says how', () => {
  const confirmation = asked('lead-confirmation')
  const ofStructure = { ...nobody, bodies: ["ccas d'orvance"] }
  expect(attestationRefusal(sheet, ofStructure, confirmation)).toBeNull()
  expect(attestationRefusal(sheet, { ...nobody, bodies: ['CAF'] }, confirmation)).toBe('not-permitted')
  expect(attestationRefusal(sheet, lead, confirmation)).toBe('reason-missing')
  expect(attestationRefusal(sheet, lead, { ...confirmation, reason: 'Courrier du 3 mars' })).toBeNull()
  expect(attestationRefusal({ ...sheet, leadStructure: ' ' }, ofStructure, confirmation)).toBe(
    'field-missing',
  )
})

test('[F18] each structure that leads with another accepts by one of its own', () => {
  const of = (structure: string | null, reason = '') => asked('co-lead-acceptance', { structure, reason })
  const ofCaf = { ...nobody, bodies: ['caf'] }
  expect(attestationRefusal(sheet, ofCaf, of('CAF'))).toBeNull()
  expect(attestationRefusal(sheet, ofCaf, of('MSA Val'))).toBe('not-permitted')
  expect(attestationRefusal(sheet, { ...nobody, bodies: ['Hôpital'] }, of('Hôpital'))).toBe('not-found')
  expect(attestationRefusal(sheet, ofCaf, of(null))).toBe('wrong-type')
  expect(attestationRefusal(sheet, lead, asked('finance-visa', { structure: 'CAF' }))).toBe('wrong-type')
  expect(attestationRefusal({ ...sheet, state: 'done' }, ofCaf, of('CAF'))).toBe('sheet-out-of-turn')
})

test('[F18] who leads the plan accepts for a structure only where it has nobody in the plan, and says how', () => {
  const of = (structure: string, reason = 'Courrier') => asked('co-lead-acceptance', { structure, reason })
  expect(attestationRefusal(sheet, lead, of('CAF'))).toBe('not-permitted')
  expect(attestationRefusal(sheet, lead, of('MSA Val', ' '))).toBe('reason-missing')
  expect(attestationRefusal(sheet, lead, of('msa val'))).toBeNull()
  expect(attestationRefusal(sheet, nobody, of('MSA Val'))).toBe('not-permitted')
})

test('[F18] a reading by the people concerned is told by one of them; that there was none, with its reason', () => {
  const users = { ...nobody, colleges: [{ key: 'c4', label: 'Usagers et citoyens' }] }
  expect(attestationRefusal(sheet, users, asked('user-reading'))).toBeNull()
  expect(attestationRefusal(sheet, lead, asked('user-reading'))).toBe('not-permitted')
  expect(attestationRefusal(sheet, lead, asked('no-user-reading'))).toBe('reason-missing')
  expect(attestationRefusal(sheet, lead, asked('no-user-reading', { reason: 'Délai' }))).toBeNull()
})

test('[F18] an opinion is one of five, and says why where it is not plainly favourable', () => {
  const opinion = (given: AttestationAsked['opinion'], reason = '') =>
    attestationRefusal(sheet, lead, asked('opinion', { opinion: given, reason }))
  expect(opinion(null)).toBe('wrong-type')
  for (const given of ['favourable', 'deemed-favourable'] as const) expect(opinion(given)).toBeNull()
  for (const given of ['with-reservations', 'unfavourable', 'not-concerned'] as const) {
    expect(opinion(given)).toBe('reason-missing')
    expect(opinion(given, 'Dit le 3 novembre')).toBeNull()
  }
  expect(attestationRefusal(sheet, lead, asked('finance-visa', { opinion: 'favourable' }))).toBe('wrong-type')
  expect(attestationRefusal(sheet, lead, asked('finance-visa'))).toBeNull()
})

test('[F18] nothing more is recorded of a sheet that is over', () => {
  const over = sheetStates.filter(
    (state) => attestationRefusal({ ...sheet, state }, lead, asked('finance-visa')) === 'sheet-out-of-turn',
  )
  expect(over).toEqual(['set-aside', 'done', 'abandoned'])
})

test('[F19] the college of the people concerned is known by its name', () => {
  for (const label of ['Usagers', 'Personnes concernées', 'Habitants', 'Citoyennes et citoyens'])
    expect(isUsersCollege({ key: 'c', label })).toBe(true)
  expect(isUsersCollege({ key: 'usagers', label: '' })).toBe(true)
  for (const label of ['Élus', 'Partenaires', 'Professionnels du Département'])
    expect(isUsersCollege({ key: 'c', label })).toBe(false)
})
