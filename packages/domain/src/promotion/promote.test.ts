import { expect, test } from 'vitest'
import { level, outline } from '../plan/tree.fixture'
import { proposalStates } from '../proposal/lifecycle'
import { type PromotionCase, promote, promotionRefusal } from './promote'

const voted = 'ab'.repeat(32)

const promotion: PromotionCase = {
  proposal: { id: 'p', planId: 'plan', state: 'adopted' },
  ballot: { id: 'b', proposalId: 'p', state: 'closed', consequence: 'adopt', textSha256: voted },
  text: { proposalId: 'p', title: 'Ouvrir un guichet unique', sha256: voted },
  levels: [level('top', 'Axe', [null]), { ...level('low', 'Action', ['top']), carriesSheet: true }],
  nodes: outline('top a\n  low b'),
  place: { parentId: 'a', levelKey: 'low', position: 1 },
}

test('[P19] an adopted proposal, its text as it was voted, at a place of the plan', () => {
  expect(promotionRefusal(promotion)).toBeNull()
})

test.each(proposalStates)('[P19] a proposal that is %s', (state) => {
  const refusal = promotionRefusal({ ...promotion, proposal: { ...promotion.proposal, state } })
  const expected = { adopted: null, promoted: 'already-promoted', 'in-ballot': 'proposal-in-ballot' }
  expect(refusal).toBe(state in expected ? expected[state as keyof typeof expected] : 'proposal-not-adopted')
})

test('[P19] neither before the ballot is closed nor without an adoption', () => {
  const { ballot } = promotion
  expect(promotionRefusal({ ...promotion, ballot: { ...ballot, state: 'open', consequence: null } })).toBe(
    'ballot-not-closed',
  )
  expect(promotionRefusal({ ...promotion, ballot: { ...ballot, consequence: 'reject' } })).toBe(
    'ballot-not-adopted',
  )
  expect(promotionRefusal({ ...promotion, ballot: { ...ballot, consequence: 'reopen' } })).toBe(
    'ballot-not-adopted',
  )
})

test('[P19] neither another text, nor another proposal’s text, nor another’s ballot', () => {
  const { ballot, text } = promotion
  const others: readonly Partial<PromotionCase>[] = [
    { text: { ...text, sha256: 'cd'.repeat(32) } },
    { text: { ...text, proposalId: 'q' } },
    { ballot: { ...ballot, proposalId: 'q' } },
  ]
  for (const other of others)
    expect(promotionRefusal({ ...promotion, ...other })).toBe('text-not-the-one-voted')
})

test('[P19] only where such a node may stand', () => {
  const { place } = promotion
  expect(promotionRefusal({ ...promotion, place: { ...place, parentId: null } })).toBe(
    'level-not-allowed-here',
  )
  expect(promotionRefusal({ ...promotion, place: { ...place, position: 2 } })).toBe('place-not-found')
})

test('[P20] the node awaits the committee, says where it comes from, and whether it has a sheet', () => {
  expect(promote(promotion, 'n')).toEqual({
    id: 'n',
    planId: 'plan',
    parentId: 'a',
    levelKey: 'low',
    position: 1,
    title: 'Ouvrir un guichet unique',
    state: 'proposed',
    carriesSheet: true,
    origin: { proposalId: 'p', ballotId: 'b', textSha256: voted },
  })
})
