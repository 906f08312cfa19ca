import type { Refusal } from '../refusal'

/** Somebody's proxy in force, among the electors of one electorate. */
export type ProxyInForce = { readonly giver: string; readonly holder: string }

/** However many a ballot admits, nobody holds more than this. */
export const mostProxiesHeld = 10

/**
 * Why this person may not give their proxy to that one, or null when they may. People are named by anything that is
 * theirs alone.
 */
export function proxyRefusal(
  proxy: ProxyInForce,
  electorate: ReadonlySet<string>,
  inForce: readonly ProxyInForce[],
): Refusal | null {
  const { giver, holder } = proxy
  if (giver === holder) return 'proxy-to-oneself'
  if (!electorate.has(giver) || !electorate.has(holder)) return 'not-in-electorate'
  if (inForce.some((other) => other.giver === giver)) return 'proxy-already-given'
  if (inForce.some((other) => other.giver === holder || other.holder === giver)) return 'proxy-chain'
  const held = inForce.filter((other) => other.holder === holder).length
  return held >= mostProxiesHeld ? 'too-many-proxies' : null
}

/**
 * Why this account may not confirm a proxy that was recorded, or null when it may: its giver does, or somebody who may
 * record proxies (`lead` says why not) and neither recorded nor holds this one.
 */
export function proxyConfirmRefusal(
  proxy: { readonly giverId: string; readonly holderId: string; readonly givenById: string },
  accountId: string,
  lead: Refusal | null,
): Refusal | null {
  if (accountId === proxy.givenById || accountId === proxy.holderId) return 'proxy-needs-another'
  return accountId === proxy.giverId ? null : lead
}

/** Who holds more proxies than a ballot admits: it does not open before one is taken back. */
export function overburdened(
  electors: readonly { readonly seatId: string; readonly holderSeatId: string | null }[],
  mostPerHolder: number,
): readonly string[] {
  if (mostPerHolder === 0) return []
  const held = new Map<string, number>()
  for (const { holderSeatId } of electors) {
    if (holderSeatId !== null) held.set(holderSeatId, (held.get(holderSeatId) ?? 0) + 1)
  }
  return [...held].flatMap(([seat, count]) => (count > mostPerHolder ? [seat] : []))
}
