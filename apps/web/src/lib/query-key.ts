/**
 * The key of a query about one plan. `noun` is the plural of the thing asked for; the rest narrows it down:
 * `planKey(slug, 'proposals', id)`. Live changes of a plan make every key that begins with it stale.
 */
export function planKey(slug: string, noun?: string, ...rest: readonly unknown[]): readonly unknown[] {
  return noun === undefined ? ['plan', slug] : ['plan', slug, noun, ...rest]
}
