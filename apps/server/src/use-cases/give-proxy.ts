import {
  type Electorate,
  listElectorate,
  listProxies,
  type ProxyRow,
  readProxy,
  confirmProxy as storeConfirmation,
  giveProxy as storeProxy,
  revokeProxy as storeRevocation,
} from '@deconcert/database/ballot'
import { found, permissionRefusal, type Refusal, Refused, throwIfRefused } from '@deconcert/domain'
import { proxyConfirmRefusal, proxyRefusal } from '@deconcert/domain/ballot'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findGroup } from './find-group'

export type ProxyAsked = {
  readonly electorate: Electorate
  /** Null when the person gives their own. */
  readonly giverSeatId: string | null
  readonly holderSeatId: string
}

/** Gives one's own proxy, or records one received on paper: for the ballots that these electors open from now on. */
export async function giveProxy(
  tools: Tools,
  actor: Actor,
  asked: ProxyAsked,
): Promise<{ readonly id: string }> {
  const electorate = await knownElectorate(tools, actor, asked.electorate)
  const [electors, inForce] = await Promise.all([
    listElectorate(tools.sql, actor.planId, electorate),
    listProxies(tools.sql, actor.planId, electorate),
  ])
  const giver = electors.find(({ seatId, accountId }) =>
    asked.giverSeatId === null ? accountId === actor.accountId : seatId === asked.giverSeatId,
  )
  if (giver?.accountId !== actor.accountId) throwIfRefused(recordRefusal(actor, electorate))
  const holder = electors.find(({ seatId }) => seatId === asked.holderSeatId)
  if (holder === undefined || (giver === undefined && asked.giverSeatId !== null))
    throw new Refused('not-found')
  if (giver === undefined) throw new Refused('not-in-electorate')
  const people = new Set(electors.map(({ accountId }) => accountId))
  const proxies = inForce.map(({ giverId, holderId }) => ({ giver: giverId, holder: holderId }))
  throwIfRefused(proxyRefusal({ giver: giver.accountId, holder: holder.accountId }, people, proxies))
  if (holder.accountId === actor.accountId) throw new Refused('proxy-to-its-recorder')

  const id = tools.newId()
  const proxy = { id, electorate, giverSeatId: giver.seatId, holderSeatId: holder.seatId }
  await storeProxy(tools.sql, actor.planId, proxy, actor.accountId, tools.now())
  return { id }
}

/** Confirms a proxy that was recorded: its giver does, or another of those who record them. */
export async function confirmProxy(tools: Tools, actor: Actor, proxyId: string): Promise<void> {
  const { giverId, groupId } = found(await readProxy(tools.sql, actor.planId, proxyId))
  if (giverId !== actor.accountId) throwIfRefused(permissionRefusal(actor, 'ballot.open', { groupId }))
  await storeConfirmation(tools.sql, actor.planId, proxyId, actor.accountId, tools.now())
}

/** Takes one's own proxy back, or strikes one that was recorded. Ballots that are open keep the roll they opened with. */
export async function revokeProxy(tools: Tools, actor: Actor, proxyId: string): Promise<void> {
  const { giverId, groupId } = found(await readProxy(tools.sql, actor.planId, proxyId))
  if (giverId !== actor.accountId) throwIfRefused(permissionRefusal(actor, 'ballot.open', { groupId }))
  await storeRevocation(tools.sql, actor.planId, proxyId, actor.accountId, tools.now())
}

export type ProxiesView = {
  readonly electors: readonly { readonly seatId: string; readonly name: string; readonly isMe: boolean }[]
  readonly proxies: readonly (Omit<ProxyRow, 'giverId' | 'holderId' | 'givenById'> & {
    readonly isMine: boolean
    readonly isHeldByMe: boolean
    readonly revokeRefusal: Refusal | null
    /** Why the reader may not confirm it; null too when nothing is left to confirm. */
    readonly confirmRefusal: Refusal | null
  })[]
  /** Why the reader may not give their own. */
  readonly giveRefusal: Refusal | null
  /** Why the reader may not record one received on paper. */
  readonly recordRefusal: Refusal | null
}

/** Who votes for whom in the ballots to come of these electors. */
export async function readProxies(tools: Tools, actor: Actor, asked: Electorate): Promise<ProxiesView> {
  const electorate = await knownElectorate(tools, actor, asked)
  const [electors, proxies] = await Promise.all([
    listElectorate(tools.sql, actor.planId, electorate),
    listProxies(tools.sql, actor.planId, electorate),
  ])
  const lead = recordRefusal(actor, electorate)
  const isElector = electors.some(({ accountId }) => accountId === actor.accountId)
  return {
    electors: electors.map(({ seatId, name, accountId }) => ({
      seatId,
      name,
      isMe: accountId === actor.accountId,
    })),
    proxies: proxies.map(({ giverId, holderId, givenById, ...proxy }) => ({
      ...proxy,
      isMine: giverId === actor.accountId,
      isHeldByMe: holderId === actor.accountId,
      revokeRefusal: giverId === actor.accountId ? null : lead,
      confirmRefusal: proxyConfirmRefusal({ giverId, holderId, givenById }, actor.accountId, lead),
    })),
    giveRefusal: isElector ? ownRefusal(actor, proxies) : 'not-in-electorate',
    recordRefusal: lead,
  }
}

function ownRefusal({ accountId }: Actor, proxies: readonly ProxyRow[]): Refusal | null {
  if (proxies.some(({ giverId }) => giverId === accountId)) return 'proxy-already-given'
  return proxies.some(({ holderId }) => holderId === accountId) ? 'proxy-chain' : null
}

function recordRefusal(actor: Actor, electorate: Electorate): Refusal | null {
  const groupId = electorate.kind === 'group' ? electorate.groupId : null
  return permissionRefusal(actor, 'ballot.open', { groupId })
}

async function knownElectorate(tools: Tools, actor: Actor, electorate: Electorate): Promise<Electorate> {
  if (electorate.kind !== 'group') return electorate
  return { kind: 'group', groupId: (await findGroup(tools, actor, electorate.groupId)).id }
}
