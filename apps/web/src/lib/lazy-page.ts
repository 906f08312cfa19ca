import { lazyRouteComponent } from '@tanstack/react-router'
import { fromNetwork } from './from-network'

/** A page of the router, by its name in a module that comes when it is first asked for. */
export function lazyPage<Code extends Record<string, unknown>, Name extends keyof Code>(
  load: () => Promise<Code>,
  name: Name,
) {
  return lazyRouteComponent<Code, Name>(fromNetwork(load), name)
}
