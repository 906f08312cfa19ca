import { sheetFieldRefusal } from '@deconcert/domain'
import { quorumNeeded } from '@deconcert/domain/ballot'
import { describe, expect, test } from 'vitest'
import { rulesMet } from './sheet-rules'
import { fullSheet, poorSheet, settledSheet } from './sheets'
import { demoContent } from './val-aubrelle'

const demo = demoContent()
const allBlocks = [...demo.groups.map((group) => group.diagnostic), ...demo.proposals.map(({ text }) => text)]

function countBy<T>(entries: readonly T[], key: (entry: T) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const entry of entries) counts[key(entry)] = (counts[key(entry)] ?? 0) + 1
  return counts
}

function duplicates(entries: readonly string[]): readonly string[] {
  return entries.filter((entry, index) => entries.indexOf(entry) !== index)
}

describe('people', () => {
  test('350 participants of four colleges hold 401 seats in 21 groups', () => {
    expect(demo.people).toHaveLength(350)
    expect(demo.seats).toHaveLength(401)
    expect(countBy(demo.people, ({ college }) => college)).toEqual({
      elus: 38,
      professionnels: 121,
      partenaires: 128,
      usagers: 63,
    })
    expect(demo.people.filter(({ groups }) => groups.length === 2)).toHaveLength(51)
    expect(demo.structures).toHaveLength(44)
  })

  test('each address and each name is used once, and every address is under .example', () => {
    const mails = [
      ...demo.people.map(({ email }) => email),
      ...demo.accounts.filter(({ person }) => person === null).map(({ email }) => email),
    ]
    expect(duplicates(mails)).toEqual([])
    expect(duplicates(demo.people.map(({ displayName }) => displayName))).toEqual([])
    expect(mails.filter((mail) => !/^[a-z0-9.-]+@[a-z0-9.-]+\.example$/.test(mail))).toEqual([])
  })

  test('each group has one facilitator and a size of its kind', () => {
    const sizes = countBy(demo.seats, ({ group }) => group)
    for (const { key, kind } of demo.groups) {
      const [least, most] = kind === 'thematic' ? [12, 25] : [20, 30]
      expect(sizes[key]).toBeGreaterThanOrEqual(least)
      expect(sizes[key]).toBeLessThanOrEqual(most)
    }
    const facilitators = demo.seats.filter(({ role }) => role === 'facilitator')
    expect(new Set(facilitators.map(({ group }) => group)).size).toBe(21)
    expect(facilitators).toHaveLength(21)
  })

  test('the accounts of participants have the seats they announce', () => {
    expect(demo.accounts).toHaveLength(12)
    expect(demo.accounts.filter(({ person }) => person !== null)).toHaveLength(5)
    for (const { person, role } of demo.accounts) {
      if (person !== null) expect(demo.seats.find((seat) => seat.person === person)?.role).toBe(role)
    }
  })
})

describe('groups', () => {
  test('15 are thematic and 6 territorial, with 21 different diagnostics of some length', () => {
    expect(countBy(demo.groups, ({ kind }) => kind)).toEqual({ thematic: 15, territorial: 6 })
    expect(new Set(demo.groups.map(({ diagnostic }) => JSON.stringify(diagnostic))).size).toBe(21)
    for (const { diagnostic } of demo.groups) expect(diagnostic.length).toBeGreaterThanOrEqual(5)
  })

  test('the rows of a table have the same number of cells', () => {
    const tables = allBlocks.flat().filter((block) => block.kind === 'table')
    const uneven = tables.filter(({ rows }) => new Set(rows.map((row) => row.length)).size > 1)
    expect(uneven).toEqual([])
  })
})

describe('proposals', () => {
  test('there are 93, in every state', () => {
    expect(demo.proposals).toHaveLength(93)
    expect(countBy(demo.proposals, ({ state }) => state)).toEqual({
      promoted: 47,
      merged: 14,
      'sent-back': 9,
      'set-aside': 9,
      draft: 2,
      submitted: 3,
      published: 3,
      'in-ballot': 2,
      adopted: 2,
      rejected: 1,
      withdrawn: 1,
    })
  })

  test('titles are short and used once; what was not kept has a reason', () => {
    expect(demo.proposals.filter(({ title }) => title.length > 120)).toEqual([])
    expect(duplicates(demo.proposals.map(({ title }) => title))).toEqual([])
    const refused = demo.proposals.filter(({ state }) =>
      ['sent-back', 'set-aside', 'withdrawn'].includes(state),
    )
    for (const { reason } of refused) expect(reason?.length).toBeGreaterThanOrEqual(20)
    expect(demo.proposals.filter(({ reason }) => reason !== null)).toHaveLength(refused.length)
  })

  test('authors are seated in the group, and merged ones join a promoted one', () => {
    for (const { authors, group, mergedInto, state } of demo.proposals) {
      expect(authors.length).toBeGreaterThanOrEqual(1)
      for (const author of authors) expect(demo.people[author]?.groups).toContain(group)
      expect(mergedInto !== null).toBe(state === 'merged')
      if (mergedInto !== null) expect(demo.proposals[mergedInto]?.state).toBe('promoted')
    }
  })

  test('those sent back went four, three and two to their takers', () => {
    const takers = countBy(
      demo.proposals.filter(({ state }) => state === 'sent-back'),
      ({ sentTo }) =>
        /SDSF/.test(sentTo ?? '') ? 'families' : /santé/.test(sentTo ?? '') ? 'health' : 'local',
    )
    expect(takers).toEqual({ families: 4, health: 3, local: 2 })
  })
})

describe('plan', () => {
  test('4 × 4 branches carry 47 actions and 12 territorial sheets, and one branch has none', () => {
    expect(demo.branches.map(({ children }) => children.length)).toEqual([4, 4, 4, 4])
    expect(demo.actions.map(({ number }) => number)).toEqual(Array.from({ length: 47 }, (_, n) => n + 1))
    const axes = demo.branches.flatMap(({ children }) => children.map(({ code }) => code))
    expect(axes.filter((code) => !demo.actions.some(({ axis }) => axis === code))).toEqual(['1.4'])
    expect(countBy(demo.actions, ({ axis }) => axis.slice(0, 1))).toEqual({ 1: 10, 2: 13, 3: 13, 4: 11 })
    const order = demo.actions.map(({ axis }) => axis)
    expect(order).toEqual([...order].sort())
    expect(Object.values(countBy(demo.territorialSheets, ({ territory }) => territory))).toEqual([
      2, 2, 2, 2, 2, 2,
    ])
    expect(duplicates(demo.actions.map(({ title }) => title))).toEqual([])
    expect(demo.actions.filter(({ title }) => title.length > 160)).toEqual([])
  })

  test('every action has its promoted proposal and every promoted proposal its action', () => {
    for (const { number, axis, origins } of demo.actions) {
      const [first] = origins
      const proposal = demo.proposals[first ?? -1]
      expect(proposal).toMatchObject({ state: 'promoted', actionNumber: number, axis })
    }
    const shown = demo.actions.flatMap(({ origins }) => origins)
    expect(shown).toHaveLength(47 + 14)
  })

  test('facets have their announced items and no action serves the fourth principle', () => {
    const sizes = Object.fromEntries(demo.facets.map(({ key, items }) => [key, items.length]))
    expect(sizes).toEqual({ valeurs: 3, principes: 4, publics: 9, themes: 12, volets: 3 })
    const used = new Set(demo.actions.flatMap(({ sheet }) => sheet.values.principles ?? []))
    expect(used.has('P4')).toBe(false)
    expect(used.has('P1')).toBe(true)
  })
})

describe('sheets', () => {
  test('two are complete, the one sent back meets eleven rules, the others lie between', () => {
    const met = demo.actions.map(({ sheet }) => sheet.rulesMet)
    expect(met.filter((count) => count === 19)).toHaveLength(2)
    for (const number of [fullSheet, settledSheet]) expect(met[number - 1]).toBe(19)
    expect(met[poorSheet - 1]).toBe(11)
    expect(new Set(met).size).toBeGreaterThanOrEqual(6)
    for (const { sheet } of demo.actions) expect(rulesMet(sheet)).toBe(sheet.rulesMet)
  })

  test('every value has the shape that the template asks for', () => {
    const refused = demo.actions.flatMap(({ code, sheet }) =>
      Object.entries(sheet.values).flatMap(([key, value]) => {
        const refusal = sheetFieldRefusal(key, value)
        return refusal === null ? [] : [`${code} ${key} ${refusal}`]
      }),
    )
    expect(refused).toEqual([])
  })

  test('the steps of a sheet follow each other in time', () => {
    for (const { sheet } of demo.actions) {
      const deadlines = (sheet.values.steps ?? []).map(({ deadline }) => deadline ?? '')
      expect(deadlines).toEqual([...deadlines].sort())
    }
  })

  test('one service leads fourteen of them, and one indicator has no baseline', () => {
    const leads = countBy(demo.actions, ({ sheet }) => sheet.values.lead?.department ?? '')
    expect(leads['Direction de l’action sociale de proximité']).toBe(14)
    const indicators = demo.actions.flatMap(({ sheet }) => sheet.values.indicators ?? [])
    expect(indicators.filter(({ initialValue }) => initialValue === '')).toHaveLength(1)
  })
})

describe('decisions', () => {
  test('each proposal voted on alone has a ballot whose counts are those of its votes', () => {
    expect(demo.ballots).toHaveLength(48)
    for (const { electors, votes, counts } of demo.ballots) {
      expect(counts.for + counts.against + counts.abstain).toBe(votes.length)
      expect(new Set(votes.map(({ person }) => person)).size).toBe(votes.length)
      for (const { person } of votes) expect(electors).toContain(person)
    }
    expect(demo.ballots.filter(({ state }) => state === 'open')).toHaveLength(2)
  })

  test('closed ballots say what their counts say; one is without quorum, one turned by its colleges', () => {
    const closed = demo.ballots.filter(({ state }) => state === 'closed')
    expect(closed).toHaveLength(46)
    for (const { counts, electors, quorum, secrecy, weights, outcome } of closed) {
      const needed = quorumNeeded(quorum, electors.length, secrecy)
      const isMet = counts.for + counts.against + counts.abstain >= needed
      const decided = counts.for > counts.against && weights === null ? 'adopted' : 'rejected'
      expect(isMet ? decided : 'no-quorum').toBe(outcome)
    }
    expect(closed.filter(({ outcome }) => outcome === 'no-quorum')).toHaveLength(1)
    const turned = closed.filter(({ weights }) => weights !== null)
    expect(turned.map(({ counts }) => counts)).toEqual([{ for: 9, against: 6, abstain: 1 }])
  })

  test('the plenary judged twelve proposals, by 286 ballots; those of its group choose what comes first', () => {
    const [plenary, equipment] = demo.choices
    expect(plenary?.votes).toHaveLength(286)
    expect(plenary?.options).toHaveLength(12)
    for (const { options, votes } of demo.choices) {
      expect(votes.every(({ marks }) => marks.length === options.length)).toBe(true)
      expect(new Set(votes.map(({ person }) => person)).size).toBe(votes.length)
    }
    expect(equipment).toMatchObject({ group: 'accueil', closedOn: null })
  })

  test('the committee validated 20 nodes, then 44 sheets, with two reserves and one sent back', () => {
    const [structure, sheets] = demo.committeeSessions
    expect(countBy(structure?.decisions ?? [], ({ kind }) => kind)).toEqual({ validate: 20 })
    expect(countBy(sheets?.decisions ?? [], ({ kind }) => kind)).toEqual({
      validate: 44,
      'validate-with-reserve': 2,
      'send-back': 1,
    })
    expect(demo.actions[poorSheet - 1]?.state).toBe('sent-back')
    expect(structure?.present).toHaveLength(15)
    expect(sheets?.present).toHaveLength(16)
  })

  test('the same content comes at every call', () => {
    expect(demoContent()).toEqual(demo)
  })
})
