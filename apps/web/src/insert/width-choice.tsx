import { type ImageWidth, imageWidths, isImageWidth } from '@deconcert/document'
import { Group, Radio } from '@mantine/core'
import { useTranslations } from 'use-intl'

type Props = { readonly value: ImageWidth; readonly onChange: (width: ImageWidth) => void }

export function WidthChoice({ value, onChange }: Props) {
  const t = useTranslations('insert.image')

  return (
    <Radio.Group
      label={t('width')}
      value={value}
      onChange={(width) => isImageWidth(width) && onChange(width)}
    >
      <Group gap="md" mt={4}>
        {imageWidths.map((width) => (
          <Radio key={width} value={width} label={t(`widths.${width}`)} />
        ))}
      </Group>
    </Radio.Group>
  )
}
