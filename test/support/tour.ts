import type { APIRequestContext, Page } from '@playwright/test'
import { fr } from './sentence'

/** A page, or a state of one: its address, and what is pressed there. */
export type Stop = {
  readonly name: string
  readonly address: string
  /** Brings the page into the state to look at. */
  readonly arrive?: (page: Page) => Promise<void>
}

const slug = 'val-aubrelle'
const at = (path: string) => `/p/${slug}${path}`

/** Presses a button of the page and waits for its dialog. */
const dialog = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name, exact: true }).first().click()
  await page.getByRole('dialog').waitFor()
}

/** Without anybody signed in. */
export const outside: readonly Stop[] = [
  { name: 'sign-in', address: '/connexion' },
  { name: 'an invitation that is none', address: '/invitation/no-such-token' },
]

/** Every page as the project lead sees it, and the states that press something. */
export async function tour(request: APIRequestContext): Promise<readonly Stop[]> {
  const read = async <Answer>(path: string) =>
    (await (await request.get(`/api/plans/${slug}${path}`)).json()) as Answer
  const { nodes } = await read<{ nodes: { id: string; depth: number }[] }>('/nodes')
  const action = nodes.find(({ depth }) => depth === 2)?.id
  const { sheets } = await read<{ sheets: { id: string }[] }>('/sheets')
  const proposals = await proposalsByState(read)
  const ballots = await ballotsByKind(read)
  return [
    { name: 'home', address: '/' },
    { name: 'account menu', address: '/', arrive: openAccountMenu },
    { name: 'nothing there', address: '/nowhere' },
    { name: 'new plan', address: '/nouveau-schema' },
    {
      name: 'new plan from a document',
      address: '/nouveau-schema',
      arrive: (page) => page.getByText(fr.newPlan.fromDocument, { exact: true }).click(),
    },
    { name: 'plan', address: at('') },
    { name: 'tree', address: at('/schema') },
    {
      name: 'tree, all open',
      address: at('/schema'),
      arrive: (page) => page.getByRole('button', { name: fr.tree.expandAll }).click(),
    },
    { name: 'node', address: at(`/schema/${action}`) },
    { name: 'orientation', address: at(`/schema/${nodes[0]?.id}`) },
    { name: 'groups', address: at('/groupes') },
    { name: 'new group', address: at('/groupes'), arrive: dialog(fr.group.create.action) },
    { name: 'group', address: at('/groupes/accueil') },
    { name: 'diagnostic', address: at('/groupes/accueil/diagnostic') },
    { name: 'proposals', address: at('/propositions') },
    { name: 'new proposal', address: at('/propositions'), arrive: dialog(fr.proposal.draft.action) },
    ...proposals.map(({ code, state }) => ({
      name: `proposal, ${state}`,
      address: at(`/propositions/P-${code}`),
    })),
    { name: 'moderation', address: at('/moderation') },
    {
      name: 'a proposal to moderate',
      address: at('/moderation'),
      arrive: (page) => page.locator('[data-code]').first().click(),
    },
    { name: 'shortcuts of moderation', address: at('/moderation'), arrive: dialog(fr.moderation.keys.show) },
    { name: 'news', address: at('/nouvelles') },
    { name: 'ballots', address: at('/scrutins') },
    { name: 'ballot to compose', address: at('/scrutins/nouveau') },
    {
      name: 'ballot being composed',
      address: at('/scrutins/nouveau'),
      arrive: (page) =>
        page.getByRole('button', { name: fr.composition.template['advice-by-college'] }).click(),
    },
    ...ballots.map(({ id, kind }) => ({ name: `ballot, ${kind}`, address: at(`/scrutins/${id}`) })),
    {
      name: 'verification of a ballot',
      address: at(`/scrutins/${ballots.find(({ kind }) => kind.startsWith('closed'))?.id}/verifier`),
    },
    { name: 'amendment', address: at('/amendements/AM-1') },
    { name: 'committee', address: at('/copil') },
    { name: 'territories', address: at('/schema?vue=territoires') },
    { name: 'sheets', address: at('/fiches') },
    { name: 'sheet', address: at(`/fiches/${sheets[0]?.id}`) },
    { name: 'journal', address: at('/journal') },
    ...['general', 'niveaux', 'reperes', 'territoires', 'phases', 'moderation', 'personnes'].map((tab) => ({
      name: `settings, ${tab}`,
      address: at(`/reglages?onglet=${tab}`),
    })),
    {
      name: 'invitation to make',
      address: at('/reglages?onglet=personnes'),
      arrive: dialog(fr.settings.invite.action),
    },
  ]
}

async function openAccountMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Mon compte/ }).click()
  await page.getByText(fr.shell.account.colours).waitFor()
}

/** One proposal of each state that the demo has. */
async function proposalsByState(
  read: <Answer>(path: string) => Promise<Answer>,
): Promise<readonly { readonly code: number; readonly state: string }[]> {
  const { proposals } = await read<{ proposals: { code: number; state: string }[] }>('/proposals')
  const first = new Map<string, { code: number; state: string }>()
  for (const proposal of proposals) if (!first.has(proposal.state)) first.set(proposal.state, proposal)
  return [...first.values()]
}

/** One ballot of each state, way of voting and outcome that the demo has. */
async function ballotsByKind(
  read: <Answer>(path: string) => Promise<Answer>,
): Promise<readonly { readonly id: string; readonly kind: string }[]> {
  type Line = {
    readonly id: string
    readonly state: string
    readonly methodKey: string
    readonly outcome: string | null
  }
  const { ballots } = await read<{ ballots: Line[] }>('/ballots')
  const first = new Map<string, string>()
  for (const { id, state, methodKey, outcome } of ballots) {
    const kind = [state, methodKey, outcome ?? ''].join(' ').trim()
    if (!first.has(kind)) first.set(kind, id)
  }
  return [...first].map(([kind, id]) => ({ id, kind }))
}
