import type { CoreWords } from '../../said-languages.ts';

export const approvals: CoreWords = {
  'The end is over already. Name a later one.': 'El final ya ha pasado. Indique uno posterior.',
  'An approval runs {0} days at most, so not beyond {1}. Name an earlier end and ask again when it is over.':
    'Una aprobación dura como máximo {0} días, es decir, hasta {1}. Indique un final anterior y vuelva a pedirla cuando acabe.',
  'The case this is for is not here.': 'El caso al que se refiere no está aquí.',
  'R-{0} is {1} already. Ask again for something new.': 'R-{0} ya está: {1}. Haga una nueva solicitud.',
  'A decision may only shorten what was asked for.': 'Una decisión solo puede acortar lo pedido.',
  'R-{0} is {1} already. There is nothing to take back.': 'R-{0} ya está: {1}. No hay nada que retirar.',
  'No key contact is named, and only a key contact may decide. Name one in the settings under People, or with "contact add NAME --role primary".':
    'No hay ningún contacto clave, y solo uno de ellos puede decidir. Indique uno en los ajustes, en «Personas», o con "contact add NAME --role primary".',
  'Only a key contact may decide, and your profile names none of them. Ask {0}, or correct your profile.':
    'Solo puede decidir un contacto clave, y su perfil no corresponde a ninguno. Pregunte a {0} o corrija su perfil.',
  '"{0}" fits more than one key contact. Name the e-mail address, or the id from "contact list".':
    '«{0}» corresponde a más de un contacto clave. Indique el correo o el identificador de "contact list".',
  '"{0}" is no contact here': '«{0}» no es un contacto aquí',
  '{0} is a contact, but no key contact': '{0} es un contacto, pero no un contacto clave',
  '{0}, and only a key contact may decide. "contact list" shows who is one.':
    '{0}, y solo puede decidir un contacto clave. "contact list" muestra quién lo es.',
  'There is no request "{0}".': 'No hay ninguna solicitud «{0}».',
  'database exports': 'exportaciones de la base de datos',
  'to find a fault': 'para encontrar un fallo',
  'to test an upgrade': 'para probar una actualización',
  'for an integration': 'para una integración',
  'for development': 'para un desarrollo',
  '{0} requests wait for your approval': '{0} solicitudes esperan su aprobación',
  'Nothing goes before you decide.': 'Nada sale antes de que usted decida.',
  'all instances': 'todas las instancias',
  'Approval wanted: {0} of {1}': 'Se pide aprobación: {0} de {1}',
  '{0} asks for it {1}. Nothing goes before you decide.': '{0} lo pide {1}. Nada sale antes de que usted decida.',
  'This contact is no longer there.': 'Este contacto ya no está.',
  'Your plan has {0} contacts and all are named. Change one of them, or ask for more contacts.':
    'Su plan tiene {0} contactos y todos están asignados. Cambie uno de ellos o pida más contactos.',
  'No key contact is named yet, so everybody may send cases.':
    'Aún no hay ningún contacto clave, así que cualquiera puede enviar casos.',
  'Your profile names none of the key contacts, and only they send cases.':
    'Su perfil no corresponde a ningún contacto clave, y solo ellos envían casos.',
  'You are a primary contact, so you may send cases.': 'Usted es contacto principal, así que puede enviar casos.',
  'You are a backup contact, so you may send cases.': 'Usted es contacto suplente, así que puede enviar casos.',
  'You are a contact, but no key contact, and only key contacts send cases.':
    'Usted es contacto, pero no contacto clave, y solo los contactos clave envían casos.',
  'your profile names none of them': 'su perfil no corresponde a ninguno',
  'you are a contact, but no key contact': 'usted es contacto, pero no contacto clave',
  'Only a key contact sends a case to support, and {0}. Hand it over to one of them: {1}. Or correct your profile if it is wrong.':
    'Solo un contacto clave envía un caso a soporte, y {0}. Páselo a uno de ellos: {1}. O corrija su perfil si es erróneo.',
};
