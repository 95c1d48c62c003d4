import type { CoreWords } from '../../said-languages.ts';

export const settings: CoreWords = {
  'There is no setting "{0}".': 'No hay ningún ajuste «{0}».',
  'it has to be text': 'debe ser texto',
  'it has to be a list of texts': 'debe ser una lista de textos',
  'from {0} on': 'desde {0}',
  'from {0} to {1}': 'de {0} a {1}',
  'it has to be a whole number {0}': 'debe ser un número entero ({0})',
  'it has to be an address such as http://proxy:8080, without a name and a password: give those in HTTPS_PROXY':
    'debe ser una dirección como http://proxy:8080, sin nombre ni contraseña: indíquelos en HTTPS_PROXY',
  'it has to be an address that begins with https:// (http:// on this machine alone)':
    'debe ser una dirección que empiece por https:// (http:// solo en esta máquina)',
  'it has to be a time such as 19:00': 'debe ser una hora como 19:00',
  'it has to be a list of days such as mon': 'debe ser una lista de días como mon',
  'it has to be a list of days': 'debe ser una lista de días',
  'it has to be a moment such as 2026-11-24T07:00:00Z': 'debe ser un momento como 2026-11-24T07:00:00Z',
  'it has to hold one group in brackets: what lies in them is taken':
    'debe contener un grupo entre paréntesis: se toma lo que hay en él',
  'it is not a regular expression ({0})': 'no es una expresión regular ({0})',
  'it has to be a range such as 8001-8020': 'debe ser un intervalo como 8001-8020',
  'it has to be a list of patterns': 'debe ser una lista de patrones',
  'it has to be modified or name': 'debe ser modified o name',
  'it has to be approved or never': 'debe ser approved o never',
  'it has to be a number': 'debe ser un número',
  'it has to be true or false': 'debe ser true o false',
  'it has to be 0, or 1000000 and more': 'debe ser 0, o 1000000 y más',
  'it has to be default or strict': 'debe ser default o strict',
  'it has to be minimal, standard or full': 'debe ser minimal, standard o full',
  'it has to be system, light or dark': 'debe ser system, light o dark',
  '"{0}" does not take this value: {1}.': '«{0}» no acepta este valor: {1}.',
  'it has to be keys with two of Control, Alt, Shift and Super, such as Control+Alt+Shift+P, or empty':
    'tienen que ser teclas con dos de Control, Alt, Mayús (Shift) y Super, como Control+Alt+Shift+P, o vacío',
  'it has to be one of {0}': 'debe ser uno de {0}',
  'it has to be open or put-away': 'debe ser open o put-away',
};
