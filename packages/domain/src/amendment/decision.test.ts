import { expect, test } from 'vitest'
import { amendmentDeciderRefusal } from './decision'

const nobody = {
  isLead: false,
  isProposalAuthor: false,
  isOnlyProposalAuthor: false,
  isAmendmentAuthor: false,
}
const author = { ...nobody, isProposalAuthor: true }
const lead = { ...nobody, isLead: true }

test('[Z5] the authors of a proposal and who leads its group decide on its amendments', () => {
  expect(amendmentDeciderRefusal(author)).toBeNull()
  expect(amendmentDeciderRefusal(lead)).toBeNull()
  expect(amendmentDeciderRefusal(nobody)).toBe('amendment-decided-by-authors')
})

test('[Z5] nobody decides on their own amendment, but to what they alone wrote', () => {
  for (const each of [nobody, author, lead])
    expect(amendmentDeciderRefusal({ ...each, isAmendmentAuthor: true })).toBe('amendment-of-ones-own')
  const alone = { ...author, isOnlyProposalAuthor: true, isAmendmentAuthor: true }
  expect(amendmentDeciderRefusal(alone)).toBeNull()
})
