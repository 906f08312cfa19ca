import { choiceText } from '@deconcert/domain/ballot'
import { expect, test } from 'vitest'
import { closedBallot, downloaded } from '../support/archive'
import { laidTable, opened } from '../support/ballot'
import { tampered } from '../support/tampered-archive'
import { sound, verified } from '../support/verified-archive'
import { anonymous, openWorld } from '../support/world'

const secret = ['for', 'for', 'against', 'abstain', 'for', 'against', 'for']

test('[B24] the archive of a closed ballot is verified by a program of its own', async () => {
  await using world = await openWorld()
  const { id, facilitator, members } = await closedBallot(world, secret)

  const answer = await facilitator.download(world.at(`/ballots/${id}/archive.zip`))

  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip'])
  expect(answer.headers.get('content-disposition')).toBe(
    `attachment; filename="scrutin-${id.slice(0, 8)}.zip"`,
  )
  const zip = new Uint8Array(await answer.arrayBuffer())
  expect(await verified(zip)).toEqual(sound)
  const [ana] = members
  if (ana !== undefined) expect(await verified(await downloaded(world, ana, id))).toEqual(sound)
})

const several = {
  options: [{ label: 'Un guichet' }, { label: 'Un bus, « le 4 »' }, { label: 'Un numéro' }],
  majority: null,
  selection: { kind: 'top', places: 1 },
}
const lists = [['o2', 'o1'], ['o3'], [], ['o1', 'o2', 'o3'], ['o2']].map(choiceText)

test.each([
  ['named votes', secret, { secrecy: 'named' }],
  ['named rankings', lists, { ...several, method: { key: 'schulze' }, secrecy: 'named' }],
  ['secret rankings', lists, { ...several, method: { key: 'borda' } }],
  ['fewer than five secret votes', ['for', 'for', 'against'], {}],
  ['no vote at all', [], {}],
] as const)('[B24] the archive of %s is sound', async (_, choices, more) => {
  await using world = await openWorld()
  const { id, facilitator } = await closedBallot(world, choices, more)

  expect(await verified(await downloaded(world, facilitator, id))).toEqual(sound)
})

const paper = JSON.stringify([
  { number: 1, kind: 'paper', collegeId: null, present: 1, proxies: 0, votes: [[1, 'for']], casting: null },
])

test('[B25] a file of an archive that was changed is named by the check that it fails', async () => {
  await using world = await openWorld()
  const { id, facilitator } = await closedBallot(world, secret)
  const zip = await downloaded(world, facilitator, id)
  const changes: readonly (readonly [string, (text: string) => string, RegExp, string])[] = [
    ['votes.csv', (text) => text.replace(/,against$/m, ',for'), /Votes .*votes\.csv/, 'votes'],
    ['votes.csv', (text) => text.replace(/\n[^\n]+\n/, '\n'), /Votes .*votes\.csv/, 'turnout'],
    ['roll.csv', (text) => text.replace(/,1$/m, ',0'), /Votants .*roll\.csv/, 'voters'],
    ['roll.csv', (text) => text.replace(/^[0-9a-f]{8}/m, '00000000'), /Électeurs .*roll\.csv/, 'electorate'],
    ['config.json', (text) => text.replace('"electors":8', '"electors":7'), /Règles .*config\.json/, 'rules'],
    ['result.json', (text) => text.replace('"adopted"', '"rejected"'), /verdict/, 'verdict'],
    ['result.json', (text) => text.replace('"for":"4"', '"for":"5"'), /sans pondération/, 'count'],
    ['result.json', (text) => text.replace('"met":true', '"met":false'), /quorum/, 'quorum'],
    ['seals.json', (text) => text.replace(/"hash":"[0-9a-f]{4}/, '"hash":"0000'), /Tête du journal/, 'head'],
    ['journal.jsonl', (text) => text.replace('ballot-closed', 'ballot-opened'), /journal\.jsonl/, 'journal'],
    ['texts/o1.json', (text) => text.replace('mobile', 'immobile'), /Textes/, 'texts'],
    ['lines.json', () => paper, /Votes .*lines\.json/, 'votes'],
  ]

  for (const [name, change, check, key] of changes) {
    const { code, failed, inBrowser } = await verified(tampered(zip, name, change))
    expect([name, code]).toEqual([name, 1])
    expect(failed).toMatch(check)
    expect(inBrowser).toContain(key)
  }
})

test('[B24] an open ballot, another plan and nobody have no archive', async () => {
  await using world = await openWorld()
  const { facilitator, proposal } = await laidTable(world, 5)
  const id = await opened(world, facilitator, proposal)
  const address = `/ballots/${id}/archive.zip`

  expect((await facilitator.get(world.at(address))).body).toMatchObject({ refusal: 'ballot-not-closed' })
  await facilitator.post(world.at(`/ballots/${id}/closing`))
  expect((await facilitator.get(`/api/plans/${world.otherPlan.slug}${address}`)).status).toBe(404)
  expect((await anonymous(world).get(world.at(address))).status).toBe(401)
})
