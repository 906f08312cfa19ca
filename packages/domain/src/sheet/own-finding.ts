import { isOwnBlank, type OwnField } from './own-field'
import { isOwnField, type PlanSheetTemplate, shownFields } from './plan-template'
import type { SheetGate } from './template'

const gates: readonly SheetGate[] = ['G1', 'G2', 'G3', 'G4']

/**
 * The fields of the plan's own that a sheet still has to fill to pass this gate. They come beside the nineteen rules
 * and are not counted among them. `values`: what the sheet says, inherited fields included, by key.
 */
export function missingOwnFields(
  template: Pick<PlanSheetTemplate, 'fields'>,
  values: Readonly<Record<string, unknown>>,
  gate: SheetGate,
): readonly OwnField[] {
  return shownFields(template)
    .filter(isOwnField)
    .filter((field) => field.gate !== null && gates.indexOf(field.gate) <= gates.indexOf(gate))
    .filter(({ key }) => isOwnBlank(values[key]))
}
