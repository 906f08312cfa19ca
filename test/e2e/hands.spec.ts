import { expect } from '@playwright/test'
import { expectClean } from '../support/axe'
import { test } from '../support/browser-test'
import { expectNoFaults } from '../support/chain'
import { enterCount, groupIdOf, openBallotOf, openPage } from '../support/counting-table'
import { enterDemo } from '../support/people'

const group = 'Premier accueil et accès aux droits'
const wcag = { tags: ['wcag2a', 'wcag2aa', 'wcag21aa'] }

test('two counters differ, then agree; the chair decides the tie', async ({ browser }) => {
  const lead = await enterDemo(browser, 'Élodie Garancher')
  const second = await enterDemo(browser, 'Pascal Dutheillet', '/', { viewport: { width: 390, height: 844 } })
  const ballot = await openBallotOf(lead.page, await groupIdOf(lead.page, group), {
    method: { key: 'show-of-hands' },
    castingVote: true,
  })
  await openPage(lead, ballot)
  await openPage(second, ballot)
  await expectClean(lead.page, 'show of hands', wcag)

  await expect(lead.page.getByText(/électeurs n’a encore voté/)).toHaveCount(0)
  await lead.page.getByRole('button', { name: 'Saisir un décompte' }).click()
  const present = lead.page.getByRole('dialog').getByLabel('Présents', { exact: true })
  for (const typed of ['-2', '2,5', 'deux']) {
    await present.fill(typed)
    await expect(present).toHaveValue(typed)
    await expect(lead.page.getByText('Un nombre entier est attendu, sans signe ni virgule.')).toBeVisible()
  }
  await lead.page.keyboard.press('Escape')

  const mine = { present: 2, for: 1, against: 1, casting: 'Pour' }
  await enterCount(lead, 'Saisir un décompte', mine, 'Enregistrer mon compte')
  await expect(lead.page.getByText('Une autre personne doit compter de son côté.')).toBeVisible()
  // Live at the second counter's, without a figure.
  await expect(second.page.getByText('Attend une seconde personne', { exact: true })).toBeVisible()
  await expect(second.page.getByRole('table', { name: 'Décompte n° 1' })).toBeHidden()

  await second.page.getByRole('button', { name: 'Compter à mon tour' }).click()
  await expectClean(second.page, 'second count', wcag)
  await second.page.keyboard.press('Escape')
  await enterCount(second, 'Compter à mon tour', { ...mine, for: 2, against: 0 }, 'Comparer mon compte')
  for (const { page } of [lead, second]) {
    await expect(page.getByText('Les deux comptes diffèrent', { exact: true })).toBeVisible()
    await expect(page.getByText(/Ils diffèrent sur\s: Pour, Contre/)).toBeVisible()
  }
  await expectClean(second.page, 'counts that differ', wcag)
  await enterCount(second, 'Recompter', mine, 'Comparer mon compte')
  await enterCount(lead, 'Compter à mon tour', mine, 'Comparer mon compte')
  await expect(lead.page.getByText('Contresigné', { exact: true })).toBeVisible()

  await lead.page.getByRole('button', { name: 'Clore le scrutin' }).click()
  await lead.page.getByRole('dialog').getByRole('button', { name: 'Clore le scrutin' }).click()
  await expect(second.page.getByText('Adoptée', { exact: true }).first()).toBeVisible()
  expectNoFaults([lead, second])
  await Promise.all([lead, second].map((person) => person.leave()))
})

test('a ballot is closed early by two people, live in both browsers', async ({ browser }) => {
  const lead = await enterDemo(browser, 'Élodie Garancher')
  const second = await enterDemo(browser, 'Pascal Dutheillet', '/', { viewport: { width: 390, height: 844 } })
  const closesAt = new Date(Date.now() + 3_600_000).toISOString()
  const ballot = await openBallotOf(lead.page, await groupIdOf(lead.page, group), { closesAt })
  await openPage(lead, ballot)
  await openPage(second, ballot)

  await lead.page.getByRole('button', { name: 'Demander la clôture anticipée' }).press('Enter')
  await lead.page.getByLabel('Motif').fill('Tous les présents ont voté.')
  await lead.page.getByRole('dialog').getByRole('button', { name: 'Demander' }).press('Enter')
  await expect(
    lead.page.getByText('La demande est de vous : une autre personne doit la confirmer.'),
  ).toBeVisible()
  await expect(lead.page.getByRole('button', { name: 'Confirmer la clôture' })).toBeHidden()
  await expect(second.page.getByText('Tous les présents ont voté.')).toBeVisible()
  await expectClean(second.page, 'early closing asked for', wcag)
  await second.page.getByRole('button', { name: 'Confirmer la clôture' }).press('Enter')

  for (const { page } of [lead, second]) await expect(page.getByText(/a confirmé,/)).toBeVisible()
  expectNoFaults([lead, second])
  await Promise.all([lead, second].map((person) => person.leave()))
})

test('a proxy is given on the page of the group, and its holder votes for two', async ({ browser }) => {
  const lead = await enterDemo(browser, 'Élodie Garancher')
  const giver = await enterDemo(browser, 'Pascal Dutheillet')
  const holder = await enterDemo(browser, 'Mésange')
  const groupId = await groupIdOf(lead.page, group)
  await giver.page.goto(`/p/val-aubrelle/groupes/${groupId}`)
  await giver.page.getByRole('button', { name: 'Donner pouvoir' }).press('Enter')
  const dialog = giver.page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'À qui' }).fill('Mésange')
  await giver.page.getByRole('option').first().click()
  await dialog.getByRole('button', { name: 'Donner pouvoir' }).press('Enter')
  await expect(giver.page.getByText(/^Pascal Dutheillet donne pouvoir à Mésange/)).toBeVisible()
  await expectClean(giver.page, 'proxy given', wcag)

  const ballot = await openBallotOf(lead.page, groupId, {
    proxies: { mostPerHolder: 1, countForQuorum: false },
  })
  await openPage(holder, ballot)
  await expect(holder.page.getByRole('region', { name: /Pascal Dutheillet/ })).toBeVisible()
  await giver.page.getByRole('button', { name: /^Reprendre le pouvoir/ }).press('Enter')
  await expect(giver.page.getByText('Aucun pouvoir n’est donné.')).toBeVisible()
  await holder.page.reload()
  await expect(holder.page.getByRole('region', { name: /Pascal Dutheillet/ })).toBeVisible()
  expectNoFaults([lead, giver, holder])
  await Promise.all([lead, giver, holder].map((person) => person.leave()))
})
