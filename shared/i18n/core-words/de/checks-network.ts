import type { CoreWords } from '../../said-languages.ts';

export const checksNetwork: CoreWords = {
  'A network connection is up': 'Eine Netzwerkverbindung besteht',
  'A way out of the own network': 'Ein Weg aus dem eigenen Netz',
  'Name servers are set': 'Nameserver sind eingetragen',
  'The system did not list its network connections.': 'Das System führte seine Netzwerkverbindungen nicht auf.',
  'This machine has no network connection': 'Diese Maschine hat keine Netzwerkverbindung',
  'Nothing outside it can be reached, and nobody reaches it.':
    'Nichts außerhalb ist erreichbar, und niemand erreicht sie.',
  'Check the cable or the virtual switch, and whether the network adapter is switched off.':
    'Prüfen Sie das Kabel oder den virtuellen Switch und ob der Netzwerkadapter ausgeschaltet ist.',
  'connect to the network': 'mit dem Netzwerk verbinden',
  'no connection is up': 'keine Verbindung besteht',
  'The system did not say where its ways lead.': 'Das System sagte nicht, wohin seine Wege führen.',
  'There is a default gateway.': 'Es gibt ein Standardgateway.',
  'This machine knows no way out of its own network': 'Diese Maschine kennt keinen Weg aus ihrem eigenen Netz',
  'Servers in other networks, and the support portal, cannot be reached. In a closed network this is meant so.':
    'Server in anderen Netzen und das Supportportal sind nicht erreichbar. In einem geschlossenen Netz ist das so gewollt.',
  'Unless it is meant so, have the default gateway set.':
    'Sofern es nicht so gewollt ist, lassen Sie das Standardgateway eintragen.',
  'leave the own network': 'das eigene Netz verlassen',
  'no default gateway': 'kein Standardgateway',
  'The system did not say which name servers it asks.': 'Das System sagte nicht, welche Nameserver es fragt.',
  '{0} set.': '{0} eingetragen.',
  'name server': 'Nameserver',
  'No name server is set on this machine': 'Auf dieser Maschine ist kein Nameserver eingetragen',
  'Names of servers cannot be turned into addresses, so connections by name fail.':
    'Servernamen lassen sich nicht in Adressen umwandeln, deshalb scheitern Verbindungen über Namen.',
  'Have a DNS server entered for the network connection of this machine.':
    'Lassen Sie für die Netzwerkverbindung dieser Maschine einen DNS-Server eintragen.',
  'find a server by its name': 'einen Server unter seinem Namen finden',
  'no DNS server': 'kein DNS-Server',
  '1 name server': '1 Nameserver',
  '{0} name servers': '{0} Nameserver',
};
