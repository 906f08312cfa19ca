import { Refused } from '@deconcert/domain'

/**
 * Reads and acts; begins again from what is there now when somebody was faster (`stale-version`), so that a rule is always
 * asked of what the act is done on. Refuses with `stale-version` when that goes on and on. `mostAttempts`: as many acts on
 * the same thing as may be under way at once before the slowest is told to try again.
 */
export async function onLatest<Result>(mostAttempts: number, act: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act()
    } catch (error) {
      const isStale = error instanceof Refused && error.refusal === 'stale-version'
      if (!isStale || attempt === mostAttempts) throw error
    }
  }
}
