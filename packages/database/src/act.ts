import { isRefusal, Refused } from '@deconcert/domain'
import postgres from 'postgres'

/** The SQLSTATE with which our SQL functions refuse; the message is the refusal's name. */
const refusedState = 'DC001'

/** Runs one statement that changes something. What the SQL function refused comes out as the domain's `Refused`, with its detail. */
export async function act<Result>(statement: PromiseLike<Result>): Promise<Result> {
  try {
    return await statement
  } catch (error) {
    if (error instanceof postgres.PostgresError && error.code === refusedState && isRefusal(error.message)) {
      throw new Refused(error.message, error.detail)
    }
    throw error
  }
}
