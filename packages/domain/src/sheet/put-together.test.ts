import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { putTogether } from './put-together'

const caf = { structure: 'CAF', role: 'funds' }
const msa = { structure: 'MSA', role: 'partner' }
const ccas = { structure: 'CCAS', role: 'lead' }

describe('[F21] what two people write in one short field at once', () => {
  it('rows that both add are both there, each after the row that it followed', () => {
    expect(putTogether([caf], [caf, msa], [ccas, caf])).toEqual({ value: [ccas, caf, msa] })
    expect(putTogether(null, [msa], [caf])).toEqual({ value: [msa, caf] })
    expect(putTogether([caf], [caf, msa], [caf, msa])).toEqual({ value: [caf, msa] })
  })

  it('a row changed by one and another taken away by the other', () => {
    const funder = { ...caf, role: 'lead' }
    expect(putTogether([caf, msa], [caf], [funder, msa])).toEqual({ value: [funder] })
  })

  it('the same row changed by both, or changed and taken away, is for a person to choose', () => {
    const [lead, partner] = [
      { ...caf, role: 'lead' },
      { ...caf, role: 'partner' },
    ]
    expect(putTogether([caf], [lead], [partner])).toBeNull()
    expect(putTogether([caf], [], [partner])).toBeNull()
    expect(putTogether([caf, msa], [msa], [msa])).toEqual({ value: [msa] })
  })

  it('the parts of a record count for themselves, and a plain value as a whole', () => {
    const lead = { structure: 'CCAS', department: '', position: '' }
    expect(
      putTogether(lead, { ...lead, department: 'Accueil' }, { ...lead, position: 'directrice' }),
    ).toEqual({
      value: { structure: 'CCAS', department: 'Accueil', position: 'directrice' },
    })
    expect(putTogether(lead, { ...lead, position: 'chef' }, { ...lead, position: 'directrice' })).toBeNull()
    expect(putTogether('un', 'deux', 'trois')).toBeNull()
    expect(putTogether('un', 'deux', 'deux')).toEqual({ value: 'deux' })
  })

  it('who changed nothing changes nothing; no row of either is lost; and both ways tell the same', () => {
    const row = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
    const rows = fc.uniqueArray(row)
    fc.assert(
      fc.property(rows, rows, rows, (base, theirs, mine) => {
        expect(putTogether(base, theirs, base)).toEqual({ value: theirs })
        expect(putTogether(base, base, mine)).toEqual({ value: mine })
        const [one, other] = [putTogether(base, theirs, mine), putTogether(base, mine, theirs)]
        expect(one === null).toBe(other === null)
        if (one === null || other === null) return
        expect(counted(one.value as string[])).toEqual(counted(other.value as string[]))
        const both = theirs.filter((each) => mine.includes(each))
        const added = [...theirs, ...mine].filter((each) => !base.includes(each))
        expect(counted(one.value as string[])).toEqual(counted([...new Set([...both, ...added])]))
      }),
    )
  })
})

function counted(rows: readonly string[]): readonly string[] {
  return [...rows].sort()
}
