import { type ConsultationCut, consultationFigures, consultationParts } from '@deconcert/domain/plan'
import { useAddressFilter } from '../../lib/use-address-filter'

/** What stands in the address for the rows that belong to no part. */
const nobody = 'aucun'

/** The figure whose rows the address asks for; null for the summary. */
export function useCut(): ConsultationCut | null {
  const [figure] = useAddressFilter('chiffre')
  const [part] = useAddressFilter('par')
  const [of] = useAddressFilter('de')
  const known = consultationFigures.find((each) => each === figure)
  if (known === undefined) return null
  const by = consultationParts.find((each) => each === part) ?? null
  return { figure: known, part: by, of: by === null || of === nobody ? null : of }
}

/** What the address holds for a cut. */
export function cutSearch({ figure, part, of }: ConsultationCut): Readonly<Record<string, string>> {
  return part === null ? { chiffre: figure } : { chiffre: figure, par: part, de: of ?? nobody }
}
