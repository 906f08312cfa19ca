import { ApiRefusal } from './api-refusal'

/** Whether nothing answers: the browser knows of no network, or the server cannot be asked. */
type IsOffline = () => Promise<boolean>

const isOffline: IsOffline = async () => {
  if (!navigator.onLine) return true
  return await fetch('/healthz', { cache: 'no-store' }).then(
    () => false,
    () => true,
  )
}

/**
 * Loads the code of a page; throws the refusal `offline` when that is why it did not come. The router would otherwise
 * take the page for one of an earlier version, and reload.
 */
export function fromNetwork<Code>(load: () => Promise<Code>, isAway = isOffline): () => Promise<Code> {
  return async () => {
    try {
      return await load()
    } catch (error) {
      throw (await isAway()) ? new ApiRefusal('offline', 0) : error
    }
  }
}
