import { fewestForSecrecy, type Secrecy, type Verdict } from '@deconcert/domain'

/** Whether so few voted in secret that neither the counts nor who voted may be told. Such a vote decides nothing. */
export function hidesCounts(ballot: { readonly secrecy: Secrecy; readonly voters: number }): boolean {
  return ballot.secrecy === 'secret' && ballot.voters < fewestForSecrecy
}

/** The verdict from its canonical text, its counts at 0 where they are hidden; null before there is one. */
export function shownVerdict(
  result: string | null,
  ballot: { readonly secrecy: Secrecy; readonly voters: number },
): Verdict | null {
  if (result === null) return null
  const verdict = JSON.parse(result) as Verdict
  if (!hidesCounts(ballot)) return verdict
  return { ...verdict, for: 0, against: 0, abstain: 0, expressed: 0, majorityNeeded: 0 }
}
