import type { Page } from '@playwright/test'
import { fromOurPages } from './demo-session'

const plan = '/api/plans/val-aubrelle'

/** A new action under a validated axis, with an empty sheet, and who else may write in it. Answers with the sheet's id. */
export async function newDemoSheet(lead: Page, title: string, writer?: string): Promise<string> {
  const { nodes } = await (await lead.request.get(`${plan}/nodes`)).json()
  const axis = nodes.find(
    (node: { levelKey: string; state: string }) => node.levelKey === 'axe' && node.state === 'validated',
  )
  const { id } = await send(lead, '/nodes', { title, levelKey: 'action', parentId: axis.id, position: 0 })
  if (writer !== undefined) await seatAsFacilitator(lead, writer)
  const { sheets } = await (await lead.request.get(`${plan}/sheets`)).json()
  return sheets.find((sheet: { nodeId: string }) => sheet.nodeId === id).id
}

async function seatAsFacilitator(lead: Page, name: string): Promise<void> {
  const accounts = await (await lead.request.get('/api/demo/accounts')).json()
  const { id: accountId } = accounts.find((account: { displayName: string }) => account.displayName === name)
  await send(lead, '/people/seats', { accountId, role: 'facilitator', groupId: null })
}

async function send(lead: Page, path: string, data: object) {
  const answer = await lead.request.post(`${plan}${path}`, { headers: fromOurPages, data })
  return await answer.json()
}
