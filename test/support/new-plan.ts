import { type Browser, expect } from '@playwright/test'
import { confirm, type Someone, sitDown } from './people'
import { fr, said } from './sentence'

/** Makes a plan from a plan document on the page « Nouveau schéma », and returns its word in addresses. */
export async function importPlan({ page }: Someone, document: object): Promise<string> {
  await page.goto('/nouveau-schema')
  await page.getByText(fr.newPlan.fromDocument, { exact: true }).click()
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: fr.newPlan.choose }).click()
  const buffer = Buffer.from(JSON.stringify(document))
  await (await choosing).setFiles({ name: 'plan.json', mimeType: 'application/json', buffer })
  await page.getByRole('button', { name: fr.newPlan.import }).click()
  await expect(page).toHaveURL(/\/p\/[a-z0-9-]+$/)
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

export async function createGroup({ page }: Someone, plan: string, name: string): Promise<void> {
  await page.goto(`/p/${plan}/groupes`)
  await confirm(page, fr.group.create.action, fr.common.save, (dialog) =>
    dialog.getByLabel(fr.group.form.name).fill(name),
  )
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

type Offer = { readonly name: string; readonly role: keyof typeof fr.identity.role; readonly group?: string }

/** Somebody new, from the invitation that the lead makes to the seat that its link gives, in a browser of their own. */
export async function welcome(
  browser: Browser,
  lead: Someone,
  plan: string,
  { name, role, group }: Offer,
): Promise<Someone> {
  const { page } = lead
  const email = `${name.toLowerCase().replaceAll(/[^a-z]/g, '')}@essai.example`
  await page.goto(`/p/${plan}/reglages?onglet=personnes`)
  await page.getByRole('button', { name: fr.settings.invite.action }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(fr.settings.invite.email).fill(email)
  await dialog.getByLabel(fr.settings.people.role).click()
  await page.getByRole('option', { name: fr.identity.role[role], exact: true }).click()
  if (group !== undefined) {
    await dialog.getByLabel(fr.settings.people.group).click()
    await page.getByRole('option', { name: group, exact: true }).click()
  }
  await dialog.getByRole('button', { name: fr.settings.invite.confirm }).click()
  await expect(dialog).toContainText(said(fr.settings.invite.link, { email }))
  const link = (await dialog.locator('code').textContent()) ?? ''
  await dialog.getByRole('button', { name: fr.common.close, exact: true }).last().click()

  const someone = await sitDown(browser, name)
  await someone.page.goto(link)
  await someone.page.getByLabel(fr.identity.invitation.name).fill(name)
  await someone.page.getByLabel(fr.identity.invitation.password).fill('une phrase facile à retenir')
  await someone.page.getByRole('button', { name: fr.identity.invitation.submit }).click()
  await expect(someone.page.getByText(said(fr.home.greeting, { name }))).toBeVisible()
  return someone
}
