import { createHash } from 'node:crypto'

/** The id of a thing of the demo, the same at every load: a UUID drawn from its name. */
export function demoId(...name: readonly (string | number)[]): string {
  const hex = createHash('sha256')
    .update(`val-aubrelle/${name.join('/')}`)
    .digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** A source of ids for whatever asks for new ones, in order. */
export function demoIds(name: string): <Kind extends string>() => string & { readonly __kind: Kind } {
  let count = 0
  return <Kind extends string>() => {
    count += 1
    return demoId(name, count) as string & { readonly __kind: Kind }
  }
}
