import type { CoreWords } from '../../said-languages.ts';

export const checksPortal: CoreWords = {
  'Cases wait here and go when it is reached.': 'Fälle warten hier und gehen, sobald es erreicht wird.',
  'wants a sign-in before it lets through': 'will eine Anmeldung, bevor er durchlässt',
  'refuses to connect': 'lehnt die Verbindung ab',
  'does not answer when asked to connect': 'antwortet nicht auf die Bitte um Verbindung',
  'closes the connection when asked to connect': 'schließt bei der Bitte um Verbindung die Verbindung',
  'The portal is found by its name': 'Das Portal wird unter seinem Namen gefunden',
  'This machine gets no address for it. Cases wait here and go when it is reached.':
    'Diese Maschine bekommt keine Adresse dafür. Fälle warten hier und gehen, sobald es erreicht wird.',
  'Check whether this machine may reach the internet, and its name servers (DNS).':
    'Prüfen Sie, ob diese Maschine ins Internet darf, und ihre Nameserver (DNS).',
  'The portal takes connections': 'Das Portal nimmt Verbindungen an',
  'A firewall is between, it is down, or the way leads through a proxy that is not set. Cases wait here and go when it is reached.':
    'Eine Firewall ist dazwischen, es ist ausgefallen, oder der Weg führt über einen nicht eingestellten Proxy. Fälle warten hier und gehen, sobald es erreicht wird.',
  'Ask the network administrator whether this machine reaches it directly or through a proxy.':
    'Fragen Sie den Netzwerkadministrator, ob diese Maschine es direkt oder über einen Proxy erreicht.',
  'The proxy lets through to the portal': 'Der Proxy lässt zum Portal durch',
  'The proxy {0} to {1}': 'Der Proxy {0} ({1})',
  'does not let through': 'lässt nicht durch',
  'The proxy that is set on this machine is reached, and nothing gets past it. Cases wait here and go when it is reached.':
    'Der auf dieser Maschine eingestellte Proxy wird erreicht, und nichts kommt an ihm vorbei. Fälle warten hier und gehen, sobald es erreicht wird.',
  'Have the address allowed at the proxy. A sign-in for it is given in HTTPS_PROXY, not in Settings.':
    'Lassen Sie die Adresse am Proxy zu. Eine Anmeldung dafür steht in HTTPS_PROXY, nicht in den Einstellungen.',
  'pass the proxy to {0}': 'am Proxy vorbei zu {0} kommen',
  'The certificate of the portal is trusted': 'Dem Zertifikat des Portals wird vertraut',
  'Nothing is sent there, because it may be somebody else. Cases wait here and go when it is reached.':
    'Dorthin wird nichts gesendet, weil es jemand anderes sein kann. Fälle warten hier und gehen, sobald es erreicht wird.',
  'When your company uses an authority of its own, set its file (net.caFile). Else ask the administrator of the portal.':
    'Verwendet Ihre Firma eine eigene Zertifizierungsstelle, setzen Sie deren Datei (net.caFile). Sonst fragen Sie den Administrator des Portals.',
  'its administrator': 'sein Administrator',
  'Encryption with the portal works': 'Die Verschlüsselung mit dem Portal funktioniert',
  'What answers there speaks an old version of TLS, or none, or is cut off. Cases wait here and go when it is reached.':
    'Was dort antwortet, spricht altes TLS oder keines oder wird abgeschnitten. Fälle warten hier und gehen, sobald es erreicht wird.',
  'Ask the network administrator what stands between this machine and that address.':
    'Fragen Sie den Netzwerkadministrator, was zwischen dieser Maschine und jener Adresse steht.',
  'The portal answers': 'Das Portal antwortet',
  '{0} is reached and does not answer as it should': '{0} wird erreicht und antwortet nicht, wie es soll',
  'Its server has trouble, or something between answers in its place. Cases wait here and go when it is reached.':
    'Sein Server hat Schwierigkeiten, oder etwas dazwischen antwortet an seiner Stelle. Fälle warten hier und gehen, sobald es erreicht wird.',
  'Try again in some minutes. When it lasts, use the phone for what is urgent.':
    'Versuchen Sie es in einigen Minuten erneut. Dauert es an, nehmen Sie für Dringendes das Telefon.',
  'Nobody looks inside encrypted connections': 'Niemand sieht in verschlüsselte Verbindungen hinein',
  'The certificates are valid for weeks to come': 'Die Zertifikate sind noch wochenlang gültig',
  'The connection to {0} is opened on its way{1}': 'Die Verbindung zu {0} wird unterwegs geöffnet{1}',
  'Its certificate was made by your company or a security product, not by a public authority. Programs that check more strictly then refuse to connect.':
    'Ihr Zertifikat stammt von Ihrer Firma oder einem Sicherheitsprodukt, nicht von einer öffentlichen Stelle. Programme, die strenger prüfen, lehnen die Verbindung dann ab.',
  'Ask the network administrator to leave this address out of TLS inspection, when something refuses to connect.':
    'Bitten Sie den Netzwerkadministrator, diese Adresse von der TLS-Inspektion auszunehmen, wenn etwas die Verbindung ablehnt.',
  'the certificate ends at an authority of this machine{0}': 'das Zertifikat endet bei einer Stelle dieser Maschine{0}',
  'The certificates are those of the other side.': 'Die Zertifikate sind die der Gegenseite.',
  'probe, tls': 'Probe, TLS',
  'The certificate of {0} ends in {1} days': 'Das Zertifikat von {0} läuft in {1} Tagen ab',
  'When nobody renews it, connections to it fail from then on.':
    'Erneuert es niemand, scheitern Verbindungen dorthin von da an.',
  'Tell its administrator.': 'Sagen Sie es dem Administrator.',
  '{0} days left': 'noch {0} Tage',
  '{0} days at least.': 'mindestens {0} Tage.',
  'No encrypted connection came that far.': 'Keine verschlüsselte Verbindung kam so weit.',
};
