import { Refused } from '@deconcert/domain'
import { logFault } from '../log-fault'

/** What is not read in time, or in the memory that there is, is too long. */
export async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof Refused) throw error
    logFault('history', error)
    throw new Refused('history-too-long')
  }
}
