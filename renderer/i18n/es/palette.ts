import type { SpanishWords } from '../words.ts';

export const palette: SpanishWords['palette'] = {
  name: 'Buscar',
  field: 'Buscar casos, artículos, acciones',
  results: 'Lo encontrado',
  group: { recent: 'Reciente', case: 'Casos', action: 'Acciones', article: 'Artículos' },
  count_one: '{{count, number}} resultado',
  count_other: '{{count, number}} resultados',
  nothing: 'Nada coincide con «{{text}}».',
  goTo: 'Ir a {{place}}',
  settings: 'Configuración: {{part}}',
  continue: 'Continuar: {{title}}',
  collect: 'Recopilar evidencias ahora',
  sync: 'Sincronizar ahora',
  synced: 'Todo está sincronizado',
  keys: 'Mostrar todas las teclas',
  theme: { system: 'Colores como el sistema', light: 'Colores claros', dark: 'Colores oscuros' },
  article: 'Artículo',
  drafts: 'Ir a los borradores',
  // Other words that people type for it; nobody sees them.
  also: {
    report: 'nuevo problema idea mejora formación actualización cambio solicitud pregunta captura imagen grabar pasos',
    collect: 'diagnóstico paquete registros',
    take: 'entregar preparado paquete',
    draft: 'borrador borradores descartar entregar',
    drafts: 'borrador borradores preparado entregado',
    cases: 'imprimir PDF página',
    support: 'llamar llamada teléfono número emergencia horario festivo abierto',
    people: 'contacto contactos función perfil',
    appearance: 'tema oscuro claro contraste zoom idioma',
  },
};
