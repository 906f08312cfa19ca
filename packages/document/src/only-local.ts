import type { Plugin } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'

/**
 * The plugin, tidying up after its own user only.
 * A tidying that answers a colleague's edit (or the mere opening of a document) would write into the shared text
 * without anyone having typed, and two screens would answer each other for ever.
 */
export function onlyLocal(plugin: Plugin): Plugin {
  const tidy = plugin.spec.appendTransaction
  if (!tidy) return plugin
  plugin.spec.appendTransaction = function (transactions, oldState, newState) {
    const isRemote = transactions.some((transaction) => transaction.getMeta(ySyncPluginKey)?.isChangeOrigin)
    if (isRemote) return null
    try {
      return tidy.call(this, transactions, oldState, newState)
    } catch (error) {
      // A table too tangled by simultaneous edits to be tidied: it stays so, and typing goes on.
      if (error instanceof RangeError) return null
      throw error
    }
  }
  return plugin
}
