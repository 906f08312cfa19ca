import type { Visitor, World } from './world'

type Line = {
  readonly number: number
  readonly state: string
  readonly counts: readonly {
    readonly name: string
    readonly isMine: boolean
    readonly present: number
    readonly gap: number
    readonly votes: readonly (readonly [number, string])[]
  }[]
  readonly differences: readonly string[]
  readonly countRefusal: string | null
  readonly ticked: readonly string[]
}

/** What a test reads of the lines of a ballot. */
export type Lines = {
  readonly kind: string | null
  readonly enterRefusal: string | null
  readonly lines: readonly Line[]
  readonly electors: readonly { readonly seatId: string; readonly name: string }[]
}

/** A count of raised hands: how many for, against, abstaining and taking no part. */
export function handsOf(counts: readonly [number, number, number, number], more: object = {}) {
  const [inFavour, against, abstain, out] = counts
  return {
    present: inFavour + against + abstain + out,
    votes: [
      [inFavour, 'for'],
      [against, 'against'],
      [abstain, 'abstain'],
      [out, 'not-taking-part'],
    ],
    ...more,
  }
}

/** The people who count in a ballot, through their browsers. */
export function countingRoom(world: World, ballot: string) {
  const at = (path: string) => world.at(`/ballots/${ballot}${path}`)
  return {
    enter: (who: Visitor, line: object) =>
      who.post<{ number?: number; refusal?: string }>(at('/lines'), line),
    count: (who: Visitor, number: number, count: object) =>
      who.post<{ said?: string; refusal?: string }>(at(`/lines/${number}/counts`), count),
    strike: (who: Visitor, number: number) => who.post<{ refusal?: string }>(at(`/lines/${number}/striking`)),
    read: async (who: Visitor) => (await who.get<Lines>(at('/lines'))).body,
    close: (who: Visitor) => who.post<{ refusal?: string }>(at('/closing')),
  }
}
