/** An identifier that cannot be passed where the identifier of another kind of thing is expected. */
export type Id<Kind extends string> = string & { readonly __kind: Kind }

export type AccountId = Id<'account'>
export type AmendmentId = Id<'amendment'>
export type BallotId = Id<'ballot'>
export type BodyId = Id<'body'>
export type CollegeId = Id<'college'>
export type CommentId = Id<'comment'>
export type CommitteeDecisionId = Id<'committee-decision'>
export type DocumentId = Id<'document'>
export type EventId = Id<'event'>
export type FacetId = Id<'facet'>
export type FacetItemId = Id<'facet-item'>
export type InvitationId = Id<'invitation'>
export type LevelId = Id<'level'>
export type NodeId = Id<'node'>
export type PhaseId = Id<'phase'>
export type PlanId = Id<'plan'>
export type ProposalId = Id<'proposal'>
export type ProposalVersionId = Id<'proposal-version'>
export type SeatId = Id<'seat'>
export type SheetId = Id<'sheet'>
export type TerritoryId = Id<'territory'>
export type ThreadId = Id<'thread'>
export type WorkingGroupId = Id<'working-group'>

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text has the only shape that our ids have: a UUID in lower case. */
export function isId(text: string): boolean {
  return uuid.test(text)
}

/** Gives a text its kind, at the border where it comes in: a parsed address, a row, a new random id. */
export function asId<Kind extends string>(text: string): Id<Kind> {
  return text as Id<Kind>
}
