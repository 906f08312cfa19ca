/**
 * Those who ask about a plan while an answer about it is being worked out get that answer. Nothing is kept once it is
 * there: a line changed below an unchanged head is found by whoever asks next.
 */
export function oneRunPerPlan<Answer>(
  run: (planId: string) => Promise<Answer>,
): (planId: string) => Promise<Answer> {
  const running = new Map<string, Promise<Answer>>()
  return (planId) => {
    const shared = running.get(planId)
    if (shared !== undefined) return shared
    const answer = run(planId).finally(() => running.delete(planId))
    running.set(planId, answer)
    return answer
  }
}
