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

const settingsTabs = [
  'general',
  'niveaux',
  'reperes',
  'territoires',
  'fiches',
  'phases',
  'instances',
  'chiffres',
  'moderation',
  'modeles',
  'glossaire',
  'personnes',
]

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
  const { sheets } = await read<{ sheets: { id: string; completeness: { state: string } }[] }>('/sheets')
  const { proposals } = await read<{ proposals: { code: number; state: string }[] }>('/proposals')
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
    ...['accueil', 'domicile', 'mobilite'].map((group) => ({
      name: `diagnostic, ${group}`,
      address: at(`/groupes/${group}/diagnostic`),
    })),
    { name: 'proposals', address: at('/propositions') },
    { name: 'new proposal', address: at('/propositions'), arrive: dialog(fr.proposal.draft.action) },
    ...firstOfEach(proposals, ({ state }) => state).map(({ code, state }) => ({
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
    ...firstOfEach(sheets, ({ completeness }) => completeness.state).map(({ id, completeness }) => ({
      name: `sheet, ${completeness.state}`,
      address: at(`/fiches/${id}`),
    })),
    { name: 'journal', address: at('/journal') },
    ...settingsTabs.map((tab) => ({
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

/** One thing of each kind. */
function firstOfEach<Thing>(things: readonly Thing[], kind: (thing: Thing) => string): readonly Thing[] {
  const kinds = things.map(kind)
  return things.filter((_, n) => kinds.indexOf(kinds[n] ?? '') === n)
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
  const kind = ({ state, methodKey, outcome }: Line) => [state, methodKey, outcome ?? ''].join(' ').trim()
  return firstOfEach(ballots, kind).map((ballot) => ({ id: ballot.id, kind: kind(ballot) }))
}
