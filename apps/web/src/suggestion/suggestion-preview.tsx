import { acceptedContent, fragmentContent, withoutSuggestions } from '@deconcert/document'
import { Button, Modal, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useOpenText } from '../editor/document-context'
import { ReadContent } from '../editor/read-content'

/** The text to be read as if everything that is proposed were accepted, or refused. */
export function SuggestionPreview({ fragments }: { readonly fragments: readonly string[] }) {
  const t = useTranslations('suggestion.preview')
  const common = useTranslations('common')
  const doc = useOpenText()?.doc
  const [isOpen, setOpen] = useState(false)
  const [side, setSide] = useState('accepted')
  const read = side === 'accepted' ? acceptedContent : withoutSuggestions

  return (
    <>
      <Button size="sm" variant="subtle" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('title')}
        size="lg"
        closeButtonProps={{ 'aria-label': common('close') }}
      >
        <SegmentedControl
          aria-label={t('title')}
          value={side}
          onChange={setSide}
          data={[
            { value: 'accepted', label: t('accepted') },
            { value: 'without', label: t('without') },
          ]}
        />
        {doc &&
          fragments.map((name) => (
            <ReadContent key={name} json={read(fragmentContent(doc.getXmlFragment(name)))} headingFrom={3} />
          ))}
      </Modal>
    </>
  )
}
