import { linkRefusal, nodeEditRefusal } from '@deconcert/domain/plan'
import { ActionIcon, Button, Select, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePermission } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { type Tree, treeQuery } from '../../plan/tree-query'
import { AppLink } from '../../ui/app-link'
import { RefusalAlert } from '../../ui/refusal-alert'
import { SectionCard } from '../../ui/section-card'
import { lineName } from './line-name'
import classes from './node-links.module.css'
import type { NodeProfile } from './node-query'

type Props = { readonly slug: string; readonly node: NodeProfile }
type Named = NodeProfile['secondaryParents'][number]

function nameOf({ reference, title }: Named): string {
  return lineName({ label: reference, title })
}

/** Where else a line stands, and what else stands under it: said on both ends. */
export function NodeLinks({ slug, node }: Props) {
  const t = useTranslations('structure.links')
  const mayEdit = usePermission('node.edit') === null && nodeEditRefusal(node) === null
  const tree = useQuery(treeQuery(slug)).data
  const { secondaryParents, secondaryChildren } = node

  if (!mayEdit && secondaryParents.length === 0 && secondaryChildren.length === 0) return null
  return (
    <SectionCard title={t('title')}>
      <Text c="dimmed">{t(secondaryParents.length === 0 ? 'none' : 'explanation')}</Text>
      <ul className={classes.list}>
        {secondaryParents.map((parent) => (
          <li key={parent.id} className={classes.line}>
            <AppLink to={`/p/${slug}/schema/${parent.id}`}>{nameOf(parent)}</AppLink>
            {mayEdit && <Unlink slug={slug} node={node} parent={parent} />}
          </li>
        ))}
      </ul>
      {mayEdit && tree && <AddLink slug={slug} node={node} tree={tree} />}
      {secondaryChildren.length > 0 && (
        <>
          <h3 className={classes.heading}>{t('children')}</h3>
          <Text c="dimmed">{t('childrenHint')}</Text>
          <ul className={classes.list}>
            {secondaryChildren.map((child) => (
              <li key={child.id} className={classes.line}>
                <AppLink to={`/p/${slug}/schema/${child.id}`}>{nameOf(child)}</AppLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </SectionCard>
  )
}

function Unlink({ slug, node, parent }: Props & { readonly parent: Named }) {
  const t = useTranslations('structure.links')
  const unlink = useAct(
    () =>
      call(
        api.plans[':plan'].nodes[':node'].parents[':parent'].$delete({
          param: { plan: slug, node: node.id, parent: parent.id },
        }),
      ),
    { success: t('removed'), invalidate: planKey(slug) },
  )

  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={t('remove', { name: nameOf(parent) })}
      loading={unlink.isPending}
      onClick={() => unlink.mutate()}
    >
      <IconX size={16} aria-hidden="true" />
    </ActionIcon>
  )
}

const mostShown = 60

function AddLink({ slug, node, tree }: Props & { readonly tree: Tree }) {
  const t = useTranslations('structure.links')
  const [parentId, setParentId] = useState<string | null>(null)
  const candidates = useMemo(
    () => tree.nodes.filter(({ id }) => linkRefusal(tree.nodes, node.id, id) === null),
    [tree, node.id],
  )
  const link = useAct(
    (parent: string) =>
      call(
        api.plans[':plan'].nodes[':node'].parents.$post({
          param: { plan: slug, node: node.id },
          json: { parentId: parent },
        }),
      ),
    { quiet: true, success: t('added'), invalidate: planKey(slug), onSuccess: () => setParentId(null) },
  )

  if (candidates.length === 0) return null
  return (
    <div className={classes.add}>
      <Select
        label={t('add')}
        placeholder={t('placeholder')}
        data={candidates.map((each) => ({
          value: each.id,
          label: lineName({ label: each.reference, title: each.title }),
        }))}
        value={parentId}
        onChange={setParentId}
        limit={mostShown}
        searchable
        className={classes.select}
      />
      <Button
        variant="default"
        disabled={parentId === null}
        loading={link.isPending}
        onClick={() => parentId !== null && link.mutate(parentId)}
      >
        {t('confirm')}
      </Button>
      <RefusalAlert error={link.error} />
    </div>
  )
}
