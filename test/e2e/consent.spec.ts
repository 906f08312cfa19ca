import { expect, type Page } from '@playwright/test'
import { expectClean } from '../support/axe'
import { test } from '../support/browser-test'
import { confirm, enterDemo, type Someone } from '../support/people'
import { fr, said, saying } from '../support/sentence'

const plan = '/p/val-aubrelle'
const words = fr.consent
/** A frozen text keeps the headings that its authors gave it. */
const frozenText = { exclude: 'details h5' }

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

type Found = { readonly id: string }

/** Opens a consent of the facilitator's group on this label, or on a published proposal of the group; its address. */
async function openConsent({ page }: Someone, label: string | null = null): Promise<string> {
  const id = await page.evaluate(async (label) => {
    const api = '/api/plans/val-aubrelle'
    const read = async (path: string) => await (await fetch(api + path)).json()
    const { groups } = await read('/groups')
    const group = groups.find(({ name }: { name: string }) => name === 'Premier accueil et accès aux droits')
    const { proposals } = await read(`/proposals?group=${group.id}&state=published`)
    const option = label === null ? { proposalId: (proposals[0] as Found).id } : { label }
    const answer = await fetch(`${api}/ballots`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        question: 'Consentez-vous à ce texte ?',
        options: [option],
        method: { key: 'consent', mostRounds: 2, fallback: 'refer' },
        secrecy: 'named',
        quorum: { kind: 'number', number: 2 },
        electorate: { kind: 'group', groupId: group.id },
      }),
    })
    if (!answer.ok) throw new Error(await answer.text())
    return (await answer.json()).id as string
  }, label)
  return `${plan}/scrutins/${id}`
}

async function answer(page: Page, choice: keyof typeof words.answer.choice, text?: string): Promise<void> {
  await page.getByRole('radio', { name: words.answer.choice[choice] }).check()
  if (text !== undefined) {
    const label = choice === 'objection' ? words.answer.objectionText : words.answer.reserveText
    await page.getByRole('textbox', { name: label }).fill(text)
  }
  await button(page, words.answer.send).click()
  await expect(page.getByText(words.answer.given[choice], { exact: true })).toBeVisible()
}

test('a circle consents in two rounds, before everybody’s eyes', async ({ browser }) => {
  const lead = await enterDemo(browser, 'Élodie Garancher')
  const ana = await enterDemo(browser, 'Mésange')
  const ben = await enterDemo(browser, 'Pascal Dutheillet')
  const address = await openConsent(lead)
  for (const { page } of [lead, ana, ben]) await page.goto(address)

  for (const { page } of [ana, ben]) await button(page, words.presence.arrive).click()
  await expect(part(lead.page, words.lead.title).getByText('2 personnes présentes')).toBeVisible()
  await button(lead.page, said(words.lead.openRound, { round: 1 })).click()
  await answer(ana.page, 'reserve', 'À revoir dans un an.')
  await answer(ben.page, 'objection', 'Aucun moyen n’est prévu.')
  const objections = part(ana.page, words.objections.title)
  await expect(objections.getByText('Aucun moyen n’est prévu.')).toBeVisible()
  await expect(part(lead.page, words.people.title).getByText('À revoir dans un an.')).toBeVisible()
  await expectClean(lead.page, 'round, for who leads it', frozenText)
  await expectClean(ana.page, 'round, for who answers', frozenText)

  await button(lead.page, words.lead.reopenText).click()
  await expect(ana.page.getByText(words.now.amending)).toBeVisible()
  await ana.page.getByRole('link', { name: words.now.write }).click()
  const text = ana.page.getByRole('textbox', { name: fr.proposal.page.text })
  await text.click()
  await ana.page.keyboard.press('Control+End')
  await ana.page.keyboard.type(' Deux postes y sont affectés.')
  await expect(ana.page.getByText('Enregistré', { exact: true })).toBeVisible()
  await ana.page.goto(address)
  await button(lead.page, said(words.lead.freezeAndOpen, { round: 2 })).click()
  await expect(ana.page.getByText(saying(words.now.answerOn))).toBeVisible()
  await answer(ana.page, 'reserve', 'À revoir dans un an.')
  await answer(ben.page, 'consent')

  await expect(lead.page.getByText(words.lead.agreed)).toBeVisible()
  await confirm(lead.page, words.close.action, words.close.action, async (dialog) => {
    await expect(dialog.getByText(words.close.adopted)).toBeVisible()
  })
  for (const { page } of [lead, ana, ben]) {
    await expect(part(page, words.story.title)).toBeVisible()
    await expect(page.getByText(words.objections.liftedByAnswer)).toBeVisible()
  }
  await expectClean(lead.page, 'consent closed', frozenText)
  for (const someone of [lead, ana, ben]) {
    expect(someone.faults).toEqual([])
    await someone.leave()
  }
})

test('an objection is answered, judged and lifted by keyboard, on a phone', async ({ browser }) => {
  const lead = await enterDemo(browser, 'Élodie Garancher')
  const ana = await enterDemo(browser, 'Mésange', '/', { viewport: { width: 390, height: 844 } })
  const address = await openConsent(lead, 'Se réunir le mardi')
  for (const { page } of [lead, ana]) await page.goto(address)

  await press(ana.page, words.presence.arrive)
  await expect(ana.page.getByText(words.presence.here)).toBeVisible()
  await press(lead.page, said(words.lead.openRound, { round: 1 }))
  const choice = ana.page.getByRole('radio', { name: words.answer.choice.objection })
  await choice.focus()
  await ana.page.keyboard.press('Space')
  await ana.page.getByRole('textbox', { name: words.answer.objectionText }).focus()
  await ana.page.keyboard.type('Je préférais l’autre.')
  await press(ana.page, words.answer.send)
  await expect(ana.page.getByText(words.answer.given.objection)).toBeVisible()

  await press(lead.page, words.ruling.action)
  await lead.page.getByRole('textbox', { name: words.ruling.reason }).focus()
  await lead.page.keyboard.type('Une préférence n’est pas un dommage.')
  await press(lead.page, words.ruling.confirm)
  await expect(ana.page.getByText(words.objections.state.inadmissible, { exact: true })).toBeVisible()
  await press(ana.page, words.lifting.action)
  await ana.page.getByRole('textbox', { name: words.lifting.note }).focus()
  await ana.page.keyboard.type('Le cercle m’a entendue.')
  await press(ana.page, words.lifting.action, true)
  await expect(lead.page.getByText(words.objections.state.lifted, { exact: true })).toBeVisible()
  await expectClean(ana.page, 'objection lifted, on a phone', frozenText)
  const widest = await ana.page.evaluate(() => document.documentElement.scrollWidth)
  expect(widest).toBeLessThanOrEqual(390)
  for (const someone of [lead, ana]) {
    expect(someone.faults).toEqual([])
    await someone.leave()
  }
})

/** Presses a button by keyboard: the one of the dialog where there is one. */
async function press(page: Page, name: string, isInDialog = false): Promise<void> {
  const scope = isInDialog ? page.getByRole('dialog') : page
  await scope.getByRole('button', { name, exact: true }).first().focus()
  await page.keyboard.press('Enter')
}
