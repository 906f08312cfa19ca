import { annexesIn } from '@deconcert/domain/sheet'
import classes from './annex.module.css'
import { AnnexLink } from './annex-link'

/** The pieces joined to a sheet, for those who read. */
export function AnnexList({ value }: { readonly value: unknown }) {
  return (
    <ul className={classes.list}>
      {annexesIn(value).map((annex, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its rank
        <li key={index} className={classes.line}>
          <AnnexLink annex={annex} />
        </li>
      ))}
    </ul>
  )
}
