/** What the actions of one axis have in common on their sheets. */
export type AxisFrame = {
  readonly theme: string
  readonly objective: string
  readonly evidence: string
  readonly partners: readonly string[]
  readonly plans: readonly (readonly [string, string])[]
  readonly law: string
  readonly elected: string
  readonly voice: string
}
