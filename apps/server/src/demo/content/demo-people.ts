import type { BodyKey, CollegeKey, GroupKey } from './keys'

/** One of the 350 participants. The first group is their own; a second one is territorial. */
export type DemoPerson = {
  readonly displayName: string
  readonly email: string
  readonly college: CollegeKey
  readonly structure: string | null
  readonly occupation: string
  /** True when the displayed name is a chosen one. */
  readonly pseudonym: boolean
  readonly groups: readonly GroupKey[]
}

/** A place in a working group: 401 of them, of which one facilitator per group. */
export type DemoSeat = {
  /** Index in `people`. */
  readonly person: number
  readonly group: GroupKey
  readonly college: CollegeKey
  readonly role: 'member' | 'facilitator'
}

/** An account offered on the sign-in page. Those of participants point at their person and take its seats. */
export type DemoAccount = {
  readonly key:
    | 'project-lead'
    | 'facilitator-access'
    | 'facilitator-children'
    | 'member-user'
    | 'sheet-lead'
    | 'elected-official'
    | 'committee-chair'
    | 'committee-partner'
    | 'consulted-body'
    | 'assembly-secretary'
    | 'observer'
    | 'admin'
  readonly displayName: string
  readonly email: string
  readonly description: string
  /** Index in `people`, or null for those outside the working groups. */
  readonly person: number | null
  readonly role:
    | 'project-lead'
    | 'facilitator'
    | 'member'
    | 'steering-committee'
    | 'consulted-body'
    | 'assembly-secretary'
    | 'observer'
    | null
  readonly isAdmin: boolean
  readonly college: CollegeKey | null
  readonly body: BodyKey | null
}

export type DemoBody = {
  readonly key: BodyKey
  readonly kind: 'copil' | 'cotech' | 'cdca' | 'odpe' | 'assemblee'
  readonly label: string
  readonly chair: string
  readonly members: readonly { readonly name: string; readonly occupation: string }[]
  readonly membersExhaustive: boolean
  readonly rule: string
}
