/** Equal votes of one college, as they were cast. */
export type CountedVote = {
  /** Null for an elector of no college, or when votes are not told apart. */
  readonly collegeId: string | null
  readonly count: number
  /** The text of a choice. */
  readonly choice: string
}

/** A countersigned line: a room's raised hands, or a heap of paper. */
export type CountedLine = {
  readonly number: number
  readonly kind: 'hands' | 'paper'
  readonly collegeId: string | null
  /** People in the room, or papers found. */
  readonly present: number
  /** How many more votes those people cast for others. */
  readonly proxies: number
  readonly votes: readonly (readonly [number, string])[]
  /** What the chair chose, where the chair decides a tie. */
  readonly casting: string | null
}

/** How many are ticked on the roll, by whatever way they voted. */
export type RollCount = {
  readonly collegeId: string | null
  readonly voters: number
  /** Those among them whose proxy voted for them. */
  readonly throughHolder: number
}

export const consentAnswers = ['consent', 'reserve', 'objection'] as const
export type ConsentAnswer = (typeof consentAnswers)[number]

export type ConsentRecord = {
  /** How many rounds have been opened; 0 before the first. */
  readonly rounds: number
  /** The seats marked present. */
  readonly present: readonly string[]
  readonly answers: readonly {
    readonly seat: string
    readonly round: number
    readonly answer: ConsentAnswer
  }[]
  readonly objections: readonly {
    readonly number: number
    readonly round: number
    readonly admissible: boolean
    readonly open: boolean
  }[]
  /** SHA-256, in hexadecimal, of the text of each round in order; null where there is none. */
  readonly texts: readonly (string | null)[]
}

/** All that is counted. */
export type Box = {
  readonly votes: readonly CountedVote[]
  readonly lines: readonly CountedLine[]
  readonly roll: readonly RollCount[]
  /** What the chair voted by name, null when nobody decides a tie. */
  readonly castingVote: string | null
  readonly consent: ConsentRecord | null
}
