import { type ComponentType, Suspense } from 'react'
import { lazyPage } from '../../lib/lazy-page'
import { LoadingLines } from '../../ui/loading-lines'
import { type SchemaView, useSchemaView } from './schema-views'
import { TreeView } from './tree-view'

/** What each view shows: a lazy page for all but the tree. */
const pages: Record<SchemaView, ComponentType> = {
  arbre: TreeView,
  matrice: lazyPage(() => import('../matrix/matrix-view'), 'MatrixView'),
  territoires: lazyPage(() => import('./territory-view'), 'TerritoryView'),
  versions: lazyPage(() => import('../versions/versions-view'), 'VersionsView'),
}

/** The plan, in the view that the address names. */
export function SchemaPage() {
  const View = pages[useSchemaView()]

  return (
    <Suspense fallback={<LoadingLines />}>
      <View />
    </Suspense>
  )
}
