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

  it('each row keeps its place, and two parts of one row count apart', () => {
    expect(putTogether(['a', 'b', 'c'], ['a', 'B', 'c'], ['A', 'b', 'c'])).toEqual({ value: ['A', 'B', 'c'] })
    expect(putTogether(['a', 'b', 'c'], ['a', 'B', 'c'], ['A', 'b', 'c', 'd'])).toEqual({
      value: ['A', 'B', 'c', 'd'],
    })
    expect(putTogether(['a', 'b', 'c'], ['c', 'b', 'a'], ['a', 'b', 'c', 'd'])).toEqual({
      value: ['c', 'b', 'a', 'd'],
    })
    expect(putTogether([caf], [{ ...caf, structure: 'CNAF' }], [{ ...caf, role: 'lead' }])).toEqual({
      value: [{ structure: 'CNAF', role: 'lead' }],
    })
    expect(putTogether(['a', 'b', 'c'], ['b', 'a', 'c'], ['a', 'B', 'c'])).toEqual({ value: ['B', 'a', 'c'] })
    expect(putTogether(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'], ['b', 'c', 'd', 'a'])).toEqual({
      value: ['d', 'b', 'c', 'a'],
    })
    expect(putTogether(['a', 'b', 'c', 'd'], ['b', 'a', 'c', 'd'], ['b', 'c', 'd', 'a'])).toBeNull()
  })

  it('who changed nothing changes nothing; and both ways have the same rows, or none', () => {
    const rows = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 7 })
    fc.assert(
      fc.property(rows, rows, rows, (base, theirs, mine) => {
        expect(putTogether(base, theirs, base)).toEqual({ value: theirs })
        expect(putTogether(base, base, mine)).toEqual({ value: mine })
        const [one, other] = [putTogether(base, theirs, mine), putTogether(base, mine, theirs)]
        expect(one === null).toBe(other === null)
        if (one === null || other === null) return
        expect([...(one.value as string[])].sort()).toEqual([...(other.value as string[])].sort())
      }),
    )
  })

  it('where nobody moves a row: those that both left keep their order, and what either put in is there', () => {
    const side = fc.array(fc.record({ isLeft: fc.boolean(), after: fc.subarray(['x', 'y']) }), {
      minLength: 5,
      maxLength: 5,
    })
    const base = ['a', 'b', 'c', 'd', 'e']
    const made = (who: string, steps: readonly { isLeft: boolean; after: string[] }[]) =>
      base.flatMap((row, n) => [
        ...(steps[n]?.isLeft ? [row] : []),
        ...(steps[n]?.after ?? []).map((each) => `${who}${n}${each}`),
      ])
    fc.assert(
      fc.property(side, side, (they, me) => {
        const [theirs, mine] = [made('t', they), made('m', me)]
        const together = putTogether(base, theirs, mine)
        if (together === null) return
        const rows = together.value as string[]
        const left = base.filter((row) => theirs.includes(row) && mine.includes(row))
        expect(rows.filter((row) => base.includes(row))).toEqual(left)
        for (const each of [theirs, mine]) {
          const put = each.filter((row) => !base.includes(row))
          expect(rows.filter((row) => put.includes(row))).toEqual(put)
        }
      }),
    )
  })
})
