import { useState } from 'react'
import { type Reason, reasonOf } from '../../lib/api-refusal'
import { fetchArchive } from '../../verify/fetch-archive'
import { type ArchiveProblem, UnreadableArchive } from '../../verify/unreadable-archive'
import { largestZipBytes } from '../../verify/unzip-archive'
import { type Verified, verifyArchive } from '../../verify/verify-archive'

export type Verification =
  | { readonly kind: 'none' | 'working' }
  /** `name`: of the file, null for what the server publishes. */
  | { readonly kind: 'verified'; readonly name: string | null; readonly verified: Verified }
  | { readonly kind: 'unreadable'; readonly problem: ArchiveProblem }
  | { readonly kind: 'foreign'; readonly question: string }
  | { readonly kind: 'refused'; readonly reason: Reason }

/** Verifies what the server publishes of a ballot, or a file of the reader's; the latest asked for is what is shown. */
export function useVerification(plan: string, ballot: string) {
  const [verification, setVerification] = useState<Verification>({ kind: 'none' })

  const verify = async (name: string | null, read: () => Promise<Uint8Array>) => {
    setVerification({ kind: 'working' })
    setVerification(await verificationOf(ballot, name, read))
  }
  return {
    verification,
    verifyPublished: () => void verify(null, () => fetchArchive(plan, ballot)),
    verifyFile: (file: File) => void verify(file.name, () => bytesOfFile(file)),
  }
}

async function verificationOf(
  ballot: string,
  name: string | null,
  read: () => Promise<Uint8Array>,
): Promise<Verification> {
  try {
    const verified = await verifyArchive(await read())
    const { ballotId, question } = verified.archive.rules
    return ballotId === ballot ? { kind: 'verified', name, verified } : { kind: 'foreign', question }
  } catch (error) {
    if (error instanceof UnreadableArchive) return { kind: 'unreadable', problem: error.problem }
    return { kind: 'refused', reason: reasonOf(error) }
  }
}

/** A file that is too large is not even read. */
async function bytesOfFile(file: File): Promise<Uint8Array> {
  if (file.size > largestZipBytes) throw new UnreadableArchive('too-large')
  return new Uint8Array(await file.arrayBuffer())
}
