/** Why a file is no archive that can be verified here. */
export type ArchiveProblem =
  | 'too-large'
  | 'not-a-zip'
  | 'not-an-archive'
  | 'other-version'
  | 'no-cryptography'

export class UnreadableArchive extends Error {
  readonly problem: ArchiveProblem

  constructor(problem: ArchiveProblem) {
    super(problem)
    this.name = 'UnreadableArchive'
    this.problem = problem
  }
}
