import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import {
  commitmentOf,
  drawNonce,
  findVote,
  forgetReceipt,
  keepReceipt,
  parseReceipt,
  readStoredReceipt,
} from './receipt'

const ballotId = '7c1f9a3e-0000-4000-8000-000000000001'

function published(choice: string, nonce: string) {
  const commitment = createHash('sha256').update(`v1|${ballotId}|${choice}|${nonce}`).digest('hex')
  return { choice, nonce, commitment }
}

test('a receipt is kept until it is forgotten, one per ballot and person', () => {
  const mine = { ballotId, accountId: 'ana' }
  const receipt = { choice: 'for', nonce: drawNonce(), said: 'unanswered' } as const
  keepReceipt(mine, receipt)

  expect(parseReceipt(readStoredReceipt(mine))).toEqual(receipt)
  expect(readStoredReceipt({ ballotId, accountId: 'ben' })).toBeNull()
  forgetReceipt(mine)
  expect(readStoredReceipt(mine)).toBeNull()
})

test('what is no receipt is not taken for one', () => {
  for (const text of [null, '', '{', 'null', '{"nonce":"short"}']) expect(parseReceipt(text)).toBeNull()
})

test('nonces are 128 bits and differ', () => {
  const nonces = Array.from({ length: 50 }, drawNonce)
  expect(new Set(nonces).size).toBe(50)
  for (const nonce of nonces) expect(nonce).toMatch(/^[0-9a-f]{32}$/)
})

test('the commitment is the one that the database computes', async () => {
  const nonce = '00112233445566778899aabbccddeeff'
  expect(await commitmentOf(ballotId, { choice: 'against', nonce })).toBe(
    published('against', nonce).commitment,
  )
})

test('a vote is found by its commitment, and a vote that was changed is seen', async () => {
  const receipt = { choice: 'for', nonce: drawNonce(), said: 'recorded' } as const
  const others = [published('against', drawNonce()), published('for', drawNonce())]
  const mine = published('for', receipt.nonce)

  expect(await findVote(ballotId, receipt, [...others, mine])).toEqual({
    kind: 'found',
    by: 'commitment',
    vote: mine,
  })
  expect(await findVote(ballotId, receipt, others)).toEqual({ kind: 'missing' })
  expect(await findVote(ballotId, receipt, [published('against', receipt.nonce)])).toMatchObject({
    kind: 'changed',
  })
})
