export const diagnostic = {
  label: 'Texte du diagnostic',
  placeholder: 'Constats, chiffres avec leur source, paroles d’usagers sans leur nom…',
  readOnly:
    'Vous lisez ce diagnostic en direct. Seuls les membres du groupe « {group} » et l’animation l’écrivent.',
  share: 'Groupe « {group} »',
}
