import type { AccountId, BodyId, CollegeId, PlanId, SeatId, WorkingGroupId } from '../id'
import type { SeatRole } from './role'

/** A place at the table of one plan. A person may hold several. */
export type Seat = {
  readonly id: SeatId
  readonly planId: PlanId
  readonly accountId: AccountId
  readonly role: SeatRole
  /** The working group to which the seat's writing rights are limited; null means the whole plan. */
  readonly groupId: WorkingGroupId | null
  readonly bodyId: BodyId | null
  readonly collegeId: CollegeId | null
}
