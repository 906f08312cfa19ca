import { expect, type Page } from '@playwright/test'
import { expectClean } from '../support/axe'
import { compose, judge, promote } from '../support/ballot-by-keyboard'
import { test } from '../support/browser-test'
import { expectFocusKept, pressOn, reach } from '../support/keyboard'
import { type Someone, sitDown } from '../support/people'
import { amend, merge, openProposal, publish, submit } from '../support/proposals-by-keyboard'
import { fr, said, saying } from '../support/sentence'
import { arrive, confirm, enter, goTo, story } from '../support/walking'

const { moderation, amendment, ballot, verify } = fr

type Name = 'author' | 'member' | 'moderator' | 'facilitator'
const names: Record<Name, string> = {
  author: 'Mésange',
  member: 'Pascal Dutheillet',
  moderator: 'Claire Montbrial',
  facilitator: 'Élodie Garancher',
}

/** One browser each, from the first words to the plan; nobody has a mouse. */
test.describe
  .serial('by keyboard alone, from a draft to the plan', () => {
    const { kept, other, twin, text, otherText } = story
    const people = new Map<Name, Someone>()
    const pageOf = (name: Name): Page => {
      const page = people.get(name)?.page
      if (page === undefined) throw new Error(`nobody sits as ${name}`)
      return page
    }

    test.beforeAll(async ({ browser }) => {
      for (const name of Object.keys(names) as Name[]) {
        const someone = await sitDown(browser, names[name])
        people.set(name, someone)
        await enter(someone)
      }
    })

    test.afterAll(async () => {
      await Promise.all([...people.values()].map((someone) => someone.leave()))
    })

    test.afterEach(() => {
      expect([...people.values()].flatMap(({ faults }) => faults)).toEqual([])
    })

    test('proposals are written, submitted, published by letters, and a duplicate is merged', async () => {
      const author = pageOf('author')
      await submit(author, kept, text)
      await submit(author, other, otherText)
      await submit(author, twin, text)

      const moderator = pageOf('moderator')
      await goTo(moderator, fr.shell.nav.moderation)
      await expectClean(moderator, 'queue')
      await reach(moderator, moderator.getByRole('button', { name: moderation.keys.show }))
      await moderator.keyboard.press('?')
      await expect(moderator.getByRole('dialog')).toBeVisible()
      await expectClean(moderator, 'letters')
      await moderator.keyboard.press('Escape')
      await expect(moderator.getByRole('dialog')).toBeHidden()
      for (const title of [kept, other]) await publish(moderator, title)
      await merge(moderator)
    })

    test('a member amends a proposal, and its author takes a part', async () => {
      const member = pageOf('member')
      await openProposal(member, kept)
      await expectClean(member, 'published proposal')
      await amend(member)

      const author = pageOf('author')
      await openProposal(author, kept)
      await pressOn(author, author.getByRole('link', { name: /^AM-\d+$/ }))
      await arrive(author, /^Amendement /)
      await expectClean(author, 'amendment to decide')
      const take = author.getByLabel(said(amendment.changes.take, { number: 2 }))
      await pressOn(author, take, {}, 'Space')
      await expect(take).not.toBeChecked()
      const act = 'Reprendre 1 changement'
      await confirm(author, act)
      await expect(author.getByText(amendment.state['partly-accepted'], { exact: true })).toBeVisible()
      await expectFocusKept(author)
      await expectClean(author, 'amendment decided')
    })

    test('several proposals are put to a majority judgment, and the result comes up where nobody touches', async () => {
      const facilitator = pageOf('facilitator')
      await compose(facilitator)
      await judge(pageOf('author'), ['Très bien', 'Passable'])
      await judge(pageOf('member'), ['Bien', 'Insuffisant'])
      await expect(facilitator.getByText(/^2 votants sur /)).toBeVisible()
      await confirm(facilitator, ballot.close.action)
      for (const name of ['facilitator', 'author', 'member'] as const) {
        const page = pageOf(name)
        await expect(page.getByRole('heading', { name: fr.ballotResult.title, exact: true })).toBeVisible()
        await expect(page.getByText(fr.ballotResult.selected, { exact: true })).toBeVisible()
        await expectFocusKept(page)
      }
      await expectClean(facilitator, 'closed ballot')
      await expectClean(pageOf('author'), 'result')
    })

    test('the archive is verified, and the proposal that won goes into the plan', async () => {
      const author = pageOf('author')
      await pressOn(author, author.getByRole('link', { name: verify.link }))
      await arrive(author, verify.title)
      await pressOn(author, author.getByRole('button', { name: verify.run }))
      await expect(author.getByText(saying(verify.summary.source))).toBeVisible()
      await expect(author.getByText(verify.state.wrong, { exact: true })).toHaveCount(0)
      await expect(author.getByRole('button', { name: verify.again })).toBeFocused()
      await expectClean(author, 'verified')

      const facilitator = pageOf('facilitator')
      await openProposal(facilitator, kept)
      await promote(facilitator)
      await expectClean(facilitator, 'promoted proposal')
    })
  })
