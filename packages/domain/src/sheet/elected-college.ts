import { structureKey } from './sheet-facts'

const elected = /^elus?\b|\belu(e|es|s)?\b|^elected/

/** Whether this is the college of the elected officials, among whom a sheet has one to refer to. */
export function isElectedCollege({ key, label }: { readonly key: string; readonly label: string }): boolean {
  return elected.test(structureKey(key)) || elected.test(structureKey(label))
}
