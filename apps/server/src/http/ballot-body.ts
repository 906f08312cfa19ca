import { countings, secrecies } from '@deconcert/domain/ballot'
import { z } from 'zod'
import { id } from './body'

const quorum = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('number'), number: z.number().int() }),
  z.strictObject({ kind: z.literal('share'), percent: z.number().int() }),
  z.strictObject({ kind: z.literal('absolute-majority') }),
  z.strictObject({ kind: z.literal('per-college'), number: z.number().int() }),
])

const method = z.discriminatedUnion('key', [
  z.strictObject({ key: z.literal('for-against') }),
  z.strictObject({ key: z.literal('show-of-hands') }),
  z.strictObject({ key: z.literal('approval'), most: z.number().int().nullable() }),
  z.strictObject({
    key: z.literal('majority-judgment'),
    grades: z.array(z.string().max(200)).max(20),
    missing: z.enum(['worst', 'expressed']),
    leastJudgments: z.number().int(),
    perVoter: z.number().int().nullable(),
  }),
  z.strictObject({ key: z.literal('dots'), dots: z.number().int(), mostPerOption: z.number().int() }),
  z.strictObject({ key: z.literal('borda') }),
  z.strictObject({ key: z.literal('schulze') }),
  z.strictObject({
    key: z.literal('consent'),
    mostRounds: z.number().int(),
    fallback: z.enum(['refer', 'qualified-vote']),
  }),
])

const majority = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('expressed') }),
  z.strictObject({ kind: z.literal('absolute') }),
  z.strictObject({
    kind: z.literal('qualified'),
    of: z.enum(['expressed', 'electors']),
    share: z.string().max(40),
  }),
])

const selection = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('top'), places: z.number().int() }),
  z.strictObject({ kind: z.literal('share'), percent: z.number().int() }),
  z.strictObject({ kind: z.literal('grade'), least: z.number().int() }),
])

const electorate = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('group'), groupId: id<'working-group'>() }),
  z.strictObject({ kind: z.literal('plan') }),
  z.strictObject({ kind: z.literal('committee') }),
])

const option = z.union([
  z.strictObject({ proposalId: id<'proposal'>() }),
  z.strictObject({ amendmentId: id<'amendment'>() }),
  z.strictObject({ label: z.string().trim().max(500) }),
])

/** A ballot as it is asked for. What it leaves out is what most ballots do without. */
export const compositionBody = z
  .strictObject({
    /** Drawn by whoever asks: sent twice, the request opens one ballot. */
    id: id<'ballot'>().optional(),
    question: z.string().trim().max(2000),
    options: z.array(option).max(500),
    method,
    secrecy: z.enum(secrecies),
    quorum,
    majority: majority.nullable().default(null),
    castingVote: z.boolean().default(false),
    selection: selection.nullable().default(null),
    counting: z.enum(countings).default('raw'),
    colleges: z
      .array(z.strictObject({ id: id<'college'>(), weight: z.string().max(40) }))
      .max(100)
      .default([]),
    leastFavourable: z.number().int().default(0),
    proxies: z
      .strictObject({ mostPerHolder: z.number().int(), countForQuorum: z.boolean() })
      .default({ mostPerHolder: 0, countForQuorum: false }),
    electorate,
    closesAt: z.iso.datetime().nullable().default(null),
  })
  .transform(({ id: ballotId, closesAt, ...asked }) => ({
    ballotId,
    composition: { ...asked, closesAt: closesAt === null ? null : new Date(closesAt) },
  }))

/** Who would vote: `group` names the group of that kind. */
export const electorateQuery = z.strictObject({
  kind: z.enum(['group', 'plan', 'committee']),
  group: id<'working-group'>().optional(),
})

export const voteBody = z.strictObject({
  choice: z.string().max(5000),
  nonce: z.string().regex(/^[0-9a-f]{32}$/),
  seatId: id<'seat'>().optional(),
})
