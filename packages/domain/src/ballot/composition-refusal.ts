import type { Refusal } from '../refusal'
import { isStorable } from '../text'
import {
  type BallotComposition,
  ballotTextLength,
  type ComposedOption,
  type CompositionFacts,
  mostOptions,
} from './composition'
import { collegesRefusal } from './composition-colleges'
import { hasSides, methodRefusal } from './composition-method'
import { quorumRefusal } from './quorum'
import { fewestForSecrecy } from './secrecy'

function textRefusal(text: string, most: number, missing: Refusal): Refusal | null {
  if (text.trim() === '') return missing
  if (!isStorable(text)) return 'wrong-type'
  return text.length > most ? 'too-long' : null
}

function identityOf(option: ComposedOption): string {
  if ('proposalId' in option) return `proposal ${option.proposalId}`
  return 'amendmentId' in option ? `amendment ${option.amendmentId}` : `label ${option.label.trim()}`
}

function optionsRefusal({ options, method }: BallotComposition): Refusal | null {
  const labels = options.flatMap((option) => ('label' in option ? [option.label] : []))
  if (labels.length > mostOptions.labels) return 'too-many-labels'
  if (new Set(options.map(identityOf)).size < options.length) return 'option-twice'
  const isAmended = options.some((option) => 'amendmentId' in option)
  // For means the text as amended, against the one that stands: no other way of voting has these two.
  if (isAmended && !hasSides(method.key)) return 'amendment-needs-sides'
  for (const label of labels) {
    if (unseen.test(label)) return 'wrong-type'
    const refusal = textRefusal(label, ballotTextLength.label, 'option-without-label')
    if (refusal !== null) return refusal
  }
  return null
}

function proxiesRefusal({ proxies, method }: BallotComposition): Refusal | null {
  const { mostPerHolder } = proxies
  if (!Number.isSafeInteger(mostPerHolder) || mostPerHolder < 0 || mostPerHolder > 10)
    return 'proxies-invalid'
  return method.key === 'consent' && mostPerHolder > 0 ? 'consent-without-proxies' : null
}

function electorateRefusal({ secrecy }: BallotComposition, facts: CompositionFacts): Refusal | null {
  if (facts.electors === 0) return 'electorate-empty'
  return secrecy === 'secret' && facts.electors < fewestForSecrecy ? 'secret-college-too-small' : null
}

/** Signs that nobody sees or that turn what stands around them: two labels could look the same, or one read otherwise. */
const unseen = /\p{Cf}|\p{Cc}/u

/** A circle closes when it has decided, not at an hour. */
function deadlineRefusal({ method, closesAt }: BallotComposition, now: Date): Refusal | null {
  if (closesAt === null) return null
  if (method.key === 'consent') return 'consent-closed-by-hand'
  if (Number.isNaN(closesAt.getTime())) return 'date-invalid'
  return closesAt <= now ? 'deadline-in-the-past' : null
}

/** Why no ballot may be opened with these rules among these electors, or null when one may. */
export function compositionRefusal(
  composition: BallotComposition,
  facts: CompositionFacts,
  now: Date,
): Refusal | null {
  const { question, quorum } = composition
  const refusal =
    textRefusal(question, ballotTextLength.question, 'question-missing') ??
    methodRefusal(composition) ??
    optionsRefusal(composition) ??
    electorateRefusal(composition, facts) ??
    collegesRefusal(composition, facts) ??
    proxiesRefusal(composition) ??
    quorumRefusal(quorum, facts.electors)
  return refusal ?? deadlineRefusal(composition, now)
}
