import type { CoreWords } from '../../said-languages.ts';

export const checksNetwork: CoreWords = {
  'A network connection is up': 'Hay una conexión de red',
  'A way out of the own network': 'Un camino fuera de la red propia',
  'Name servers are set': 'Hay servidores de nombres configurados',
  'The system did not list its network connections.': 'El sistema no enumeró sus conexiones de red.',
  'This machine has no network connection': 'Esta máquina no tiene conexión de red',
  'Nothing outside it can be reached, and nobody reaches it.': 'No se llega a nada fuera y nadie llega a ella.',
  'Check the cable or the virtual switch, and whether the network adapter is switched off.':
    'Compruebe el cable o el conmutador virtual, y si el adaptador de red está desactivado.',
  'connect to the network': 'conectar con la red',
  'no connection is up': 'no hay ninguna conexión activa',
  'The system did not say where its ways lead.': 'El sistema no dijo adónde llevan sus rutas.',
  'There is a default gateway.': 'Hay una puerta de enlace predeterminada.',
  'This machine knows no way out of its own network': 'Esta máquina no conoce un camino fuera de su propia red',
  'Servers in other networks, and the support portal, cannot be reached. In a closed network this is meant so.':
    'No se llega a servidores de otras redes ni al portal de soporte. En una red cerrada es así a propósito.',
  'Unless it is meant so, have the default gateway set.':
    'Salvo que sea a propósito, haga configurar la puerta de enlace predeterminada.',
  'leave the own network': 'salir de la red propia',
  'no default gateway': 'sin puerta de enlace predeterminada',
  'The system did not say which name servers it asks.': 'El sistema no dijo a qué servidores de nombres pregunta.',
  '{0} set.': '{0} configurados.',
  'name server': 'servidor de nombres',
  'No name server is set on this machine': 'En esta máquina no hay ningún servidor de nombres configurado',
  'Names of servers cannot be turned into addresses, so connections by name fail.':
    'Los nombres de servidores no se pueden convertir en direcciones, así que fallan las conexiones por nombre.',
  'Have a DNS server entered for the network connection of this machine.':
    'Haga poner un servidor DNS en la conexión de red de esta máquina.',
  'find a server by its name': 'encontrar un servidor por su nombre',
  'no DNS server': 'ningún servidor DNS',
  '1 name server': '1 servidor de nombres',
  '{0} name servers': '{0} servidores de nombres',
};
