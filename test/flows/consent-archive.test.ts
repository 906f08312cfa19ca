import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { verifyArchive } from '../../apps/web/src/verify/verify-archive'
import { downloaded } from '../support/archive'
import { arrive, circle, done, nextRound, say } from '../support/consent'
import { writeIn } from '../support/proposal'
import { tampered } from '../support/tampered-archive'
import { openWorld } from '../support/world'
import { runVerifier } from '../verifier/python'

async function failuresOf(zip: Uint8Array) {
  const { checks } = await verifyArchive(zip)
  const inBrowser = checks.filter(({ state }) => state === 'wrong').map(({ key }) => key)
  const folder = await mkdtemp(join(tmpdir(), 'deconcert-consent-'))
  try {
    await writeFile(join(folder, 'archive.zip'), zip)
    return { code: (await runVerifier(join(folder, 'archive.zip'))).code, inBrowser }
  } finally {
    await rm(folder, { recursive: true })
  }
}

test('[B47] the archive of a consent holds its rounds and the text of each, and both verifiers count it again', async () => {
  await using world = await openWorld()
  const there = await circle(world, 3)
  const { facilitator, members, proposal, at, ballotId } = there
  await arrive(there, members)
  await nextRound(there, 0)
  await done(say(there, members[0], 1, 'objection', 'Trop cher.'))
  await done(facilitator.post(at('/text-opening'), { round: 1 }))
  const [row] = await world.owner<
    { id: string }[]
  >`select document_id as id from proposal where id = ${proposal}`
  await writeIn(world, row?.id ?? '', 'Le budget est plafonné.')
  await nextRound(there, 1)
  for (const person of members) await done(say(there, person, 2, 'consent'))
  await done(facilitator.post(world.at(`/ballots/${ballotId}/closing`)))

  const zip = await downloaded(world, facilitator, ballotId)
  expect(await failuresOf(zip)).toEqual({ code: 0, inBrowser: [] })
  const reworded = tampered(zip, 'texts/round-2.json', (text) => text.replace('plafonné', 'illimité'))
  expect(await failuresOf(reworded)).toEqual({ code: 1, inBrowser: ['texts'] })
  const answered = tampered(zip, 'consent.json', (text) => text.replace('"consent"', '"reserve"'))
  expect((await failuresOf(answered)).code).toBe(1)
  expect((await failuresOf(answered)).inBrowser).toContain('votes')
})
